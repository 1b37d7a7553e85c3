/** Words that say nothing about an issue: English function words and the courtesies of mail. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are as at back be because been before being below between both but by
  can cannot cant could couldnt did didnt do does doesnt doing done dont down during each either else every few for
  from further get getting go going got had has hasnt have havent having he her here hers him his how i id if ill im
  in into is isnt it its ive just know let like make many may me might more most much must my myself need no not now
  of off on once one only or other our out over own per please possible same see she should so some still such than
  that thats the their them then there these they theyre thing this those through to too under until up us use using
  very via want was wasnt way we were weve what when where which while who whom why will with wont would you youre
  your yours
  dear hello hey hi good morning afternoon evening thanks thank thankyou thx cheers regards kind best sincerely
  sent fwd fw re cc bcc subject date forward forwarded message mail email attached attachment appreciate appreciated
  kindly asap help helping needed sorry welcome team colleague colleagues sir madam mr mrs ms am pm today tomorrow
  yesterday monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december
  email phone ip host guid serial key number secret url name`.split(/\s+/),
);
