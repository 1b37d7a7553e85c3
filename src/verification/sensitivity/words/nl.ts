import type { Lexicon } from '../classes.ts';

/** Dutch. */
export const nl: Lexicon = {
  credential: `*wachtwoord*, wachtwoorden, inloggegevens, pincode*, toegangscode*, aanmeldgegevens`,
  factor: `
    tweestaps*, twee staps*, twee factor*, tweefactor*, verificatie*, authenticatie*,
    beveiligingscode*, tweede factor, beveiligingssleutel*`,
  code: `code, codes, melding, goedkeuring`,
  phone: `
    nieuwe telefoon, nieuwe mobiel, nieuw toestel, nieuwe gsm, oude telefoon, oude mobiel,
    oude toestel, oude gsm, telefoon kwijt, telefoon gestolen, telefoon kapot,
    van telefoon gewisseld, ander toestel, nieuw nummer, oude nummer`,
  account: `account*, gebruiker*, *account, inlog*, aanmeld*`,
  access: `
    toegang*, recht, rechten, *rechten, machtiging*, bevoegdhe*, leesrecht*, schrijfrecht*, rol,
    rollen, lid, inzage`,
  privilege: `beheerder*, adminrecht*, eigenaar, lokale admin`,
  place: `
    map, mappen, *map, schijf, postbus, postvak, mailbox, agenda*, groep*, schijven, gedeelde map,
    systeem, distributielijst, bestanden, omgeving, netwerkschijf`,
  mail: `mail, mails, e mails, berichten, post, mailtjes`,
  outside: `prive adres, privemail, prive mail, privemailadres, extern*, prive e mail`,
  control: `
    virusscanner, firewall, filter, spamfilter, quarantaine, schermvergrendeling, vergrendeling,
    macros, usb, usb stick*, beleid, afzender*, blokkade, beveiliging*, uitzondering,
    website geblokkeerd`,
  routing: `mx record*, dns record*, dns`,
  bank: `
    betaalgegevens, betaalmethode*, betalingsgegevens, rekeningnummer*, bankrekening*,
    bankgegevens, iban, bank`,
  pay: `salaris*, loon, uitbetaling*, betaling*, overboeking*, leverancier*, overmaken`,
  card: `cadeaukaart*, cadeaubon*, creditcard*`,
  secret: `
    herstelsleutel*, wifi wachtwoord*, wifiwachtwoord*, beheerderswachtwoord*, bitlocker sleutel,
    api sleutel*, wachtwoord van de wifi, adminwachtwoord`,
  data: `
    klantenlijst*, klantgegevens, personeelslijst*, personeelsdossier*, salarisgegevens,
    salarislijst, loonstro*, haar mails, zijn mails, zijn mailbox, haar mailbox,
    browsegeschiedenis, geschiedenis`,
  contact: `
    telefoonnummer*, mobiele nummer*, mobiel nummer, contactgegevens, mijn nummer, contactpersoon,
    herstel e mail`,
  newcomer: `
    nieuwe medewerk*, nieuwe collega*, stagiair*, nieuwe gebruiker*, uitzendkracht*,
    nieuw account, nieuwe mailbox, indiensttreding, inhuur*`,
  leaver: `
    uit dienst, laatste werkdag, laatste dag, verlaat ons, verlaat het bedrijf,
    verlaat de organisatie, ontslag*, ex medewerker*, werkt hier niet meer, niet meer in dienst,
    vertrekt`,
  person: `
    hem, haar, zijn, hij, zij, ze, collega*, medewerk*, directeur, leidinggevende, stagiair*,
    mevrouw, meneer, dhr, mevr`,
  self: `ik, mijn, mij, me, wij, we, ons, onze`,
  reset: `reset*, opnieuw instellen, opnieuw in te stellen, herstel*, vernieuw*, nieuw, nieuwe`,
  forgot: `
    vergeten, weet niet meer, niet meer weet, kwijt, onjuist, niet geaccepteerd, ongeldig,
    verkeerd, ingevuld, weet mijn`,
  expired: `verlopen, verloopt`,
  unlock: `deblokk*, gedeblokkeerd, ontgrendel*, weer activeren, heractiv*, vrijgeven`,
  locked: `geblokkeerd*, vergrendeld*, uitgeschakeld, gelocked, gelockt`,
  lost: `kwijt, gestolen, kapot, gewisseld, verwijderd, niet meer, geen`,
  give: `
    geven, geef, geeft, verleen, verlenen, toevoeg*, toe te voegen, toegevoegd, voeg, instellen,
    toekennen, regelen, machtigen, delen, uitnodigen, toewijzen`,
  need: `nodig, graag, wil, willen, krijgen, krijg, krijgt, hebben, wens, moet, mag, verzoek*`,
  create: `
    aanmaken, aan te maken, aangemaakt, maak, maken, nieuw, nieuwe, inrichten, klaarzetten,
    instellen`,
  remove: `
    verwijder*, blokker*, intrekken, afsluiten, uitschakel*, sluiten, opheffen, deactiv*,
    verleng*, hernoem*`,
  off: `
    uitschakel*, uitzetten, uit te zetten, uit te schakelen, omzeil*, uitzondering, toestaan,
    vrijgeven, vrij te geven, deblokk*, verwijder*, openen, openzetten, whitelist*, zet, uit,
    niet meer`,
  redirect: `
    doorstur*, door te sturen, doorgestuurd, omleid*, kopie, regel, doorzetten, naar mij,
    naar mijn`,
  send: `
    stuur, sturen, stuurt, opsturen, verstrek*, export*, geven, geef, delen, mailen, kopie,
    wat is het, lijst`,
  change: `
    wijzig*, aanpass*, aan te passen, verander*, bijwerk*, vervang*, nieuw, nieuwe, omzetten,
    overzetten, zetten`,
  see: `zien, openen, bekijken, lezen, bewerken, gebruiken, inzien, bij kan, bij kunnen`,
  like: `dezelfde rechten, zelfde rechten, zelfde toegang, net als`,
  buy: `kopen, koop, betalen, overmaken, bestellen, maak over`,
  ask: `
    graag, alsjeblieft, alstublieft, aub, svp, a u b, kunt u, kun je, kunnen jullie, kan iemand,
    wil je, wilt u, willen jullie, zou, nodig, verzoek*, moet, mag, hulp, helpen, willen, wil, kan`,
  direct: `
    graag, alsjeblieft, alstublieft, aub, kunt u, kun je, kunnen jullie, wil je, wilt u,
    willen jullie, zou je, zouden jullie`,
  pressure: `dringend, spoed, meteen, direct, vertrouwelijk, directeur`,
  howTo: `
    hoe kan ik, hoe moet ik, hoe stel ik, hoe wijzig ik, handleiding, uitleg, instructie*,
    training, hoe werkt, waar kan ik, advies`,
  question: `
    waarom, wanneer, welke, wie heeft, hoe vaak, hoeveel, is het normaal, is dit, zijn er,
    moeten we`,
  report: `phishing*, verdacht*, oplichting, nep, vals, niet geklikt, raar, vreemde`,
  quoted: `
    vraagt mij om, vraagt me om, beweert, uw account, je account wordt, zogenaamd, waarin staat`,
  done: `is gereset, werd, werden, reeds, al, klaar, gelukt, heb ik, gisteren, inmiddels`,
  thanks: `bedankt voor, dank voor, dank je voor, dank u voor`,
  cancel: `
    annuleer*, niet meer nodig, negeer*, opgelost, werkt weer, kan gesloten, mag dicht,
    mag gesloten, intrekken van mijn`,
  fyi: `ter info, ter informatie, herinnering, afwezig*`,
  alert: `automatisch bericht, melding van, gedetecteerd, mislukte aanmeld*`,
  never: `geen reset, hoeft niet, niet nodig, zonder te wijzigen, gaat niet om`,
  price: `prijs*, offerte, factuur, facturen, licentie*, kosten, abonnement, bestelling`,
  symptom: `
    fout*, traag, langzaam, werkt niet, probleem*, storing*, hangt, loopt vast, valt weg,
    blijft vragen, verbinding*, doet het niet`,
  closing: `bedankt, groet, groeten, dank`,
  resetPhrase: `nieuw wachtwoord, kom er niet meer in`,
  lockedPhrase: `
    is geblokkeerd, is vergrendeld, is gelockt, account geblokkeerd, te vaak verkeerd,
    te vaak fout, te veel pogingen, buitengesloten, zit op slot, op slot`,
  factorPhrase: `
    code op mijn oude, code van mijn oude, code naar mijn oude, sinds ik een nieuwe telefoon,
    sinds mijn nieuwe telefoon`,
  accessPhrase: `
    toegang tot, dezelfde rechten, zelfde rechten, bij de map kunnen, in de map kunnen`,
  lifecyclePhrase: `
    begint maandag, begint op, start maandag, start op, in dienst, uit dienst, laatste werkdag,
    komt in dienst`,
  redirectPhrase: `doorsturen naar, doorsturen, naar mijn gmail, naar mijn prive`,
  controlPhrase: `zonder code, niet meer vraagt, website deblokkeren, vanuit het buitenland`,
  payPhrase: `nieuwe bankrekening, nieuw rekeningnummer, andere bank, nieuwe bank`,
  secretPhrase: `wat is het wachtwoord, zijn wachtwoord, haar wachtwoord`,
  contactPhrase: `mijn nieuwe nummer, mijn nieuw nummer, nieuw telefoonnummer`,
};
