import type { Lexicon } from '../classes.ts';

/** German. Umlauts are folded (zuruck), compounds are found by `*part*`. */
export const de: Lexicon = {
  credential: `
    *passwort*, *kennwort*, passworter, kennworter, zugangsdaten, anmeldedaten, logindaten,
    zugangscode*, geheimzahl, pin nummer, *passworter*`,
  factor: `
    app mit den codes, codes, zwei faktor*, zweifaktor*, 2 faktor*, zweiter faktor,
    zweiten faktor, mehrfaktor*, multifaktor*, authentifizierung*, authenticator app,
    authentifikator*, bestatigungscode*, sicherheitscode*, einmalcode*, einmalkennwort*,
    sicherheitsschlussel*, anmeldecode*, zweite bestatigung`,
  code: `freigabe*, bestatigung*, code`,
  phone: `
    altes iphone, iphone ist kaputt, handy ist kaputt, iphone kaputt, smartphone kaputt,
    gerat kaputt, neues handy, neuen handy, neues telefon, neues smartphone, neues iphone,
    neuem handy, altes handy, alten handy, altem handy, alte handy, alte telefon, handy verloren,
    handy gestohlen, handy kaputt, handy gewechselt, handywechsel, handy ist weg, handy defekt,
    neue handynummer, alte nummer`,
  account: `
    *konto*, konten, benutzer*, anmeldung*, nutzer, user, nutzerkonto, einloggen, anmelden,
    *zugang, zugange, login`,
  access: `
    zugriff*, *berechtigung*, berechtigen, rechte, *rechte, zugang, zugange, leserecht*,
    schreibrecht*, freigabe*, rolle, rollen, mitglied*, einsicht, *zugriff*, lesezugriff`,
  privilege: `*administrator*, adminrechte*, admin rechte, lokale admin*, besitzer, eigentumer`,
  place: `
    ordner*, *ordner, laufwerk*, *laufwerk, postfach*, *postfach, kalender, verzeichnis*, gruppe*,
    *gruppe, freigabe, netzlaufwerk, datenbank*, *verteiler, verteiler*, dateien, unterlagen,
    *system, teamkanal, ablage`,
  mail: `mail, mails, e mails, nachrichten, post, postfach, posteingang, emails, e mail`,
  outside: `
    private adresse, private mail*, private e mail*, privatadresse, extern*, privaten, private`,
  control: `
    virenscanner, virenschutz, firewall, spamfilter, filter, quarantane, bildschirmsperre,
    sperrbildschirm, makros, usb, sicherheitsrichtlinie*, richtlinie*, sperrliste,
    gruppenrichtlinie*, verschlusselung, absender*, ausnahme*, landersperre, webfilter, anhange,
    antivirus*, gesperrte seite`,
  routing: `mx eintrag, dns eintrag*, nameserver`,
  bank: `
    neue kontonummer, zahlungsdaten, zahlungsinformation*, zahlungsmethode*, zahlungsdetails,
    bankverbindung*, bankdaten, iban, bankkonto*, kontoverbindung*, bank`,
  pay: `gehalt*, lohn*, uberweisung*, uberweisen, zahlung*, lieferant*, auszahlung*`,
  card: `gutschein*, geschenkkarte*, kreditkarte*`,
  secret: `
    wiederherstellungsschlussel*, wlan passwort*, wlan kennwort*, wlan schlussel*, api schlussel*,
    adminpasswort*, admin passwort*, administratorpasswort*, bitlocker schlussel*,
    zertifikatsschlussel`,
  data: `
    kundendaten, kundenliste*, mitarbeiterliste*, personalakte*, gehaltsliste*, lohnliste*,
    chatverlauf*, browserverlauf, seinem postfach, ihrem postfach, personaldaten,
    gehaltsabrechnung*, adressen aller, geburtsdaten, ihre mails, seine mails, verbindungsdaten`,
  contact: `
    handynummer*, telefonnummer*, rufnummer*, mobilnummer*, kontaktdaten, hinterlegte nummer,
    ansprechpartner*, wiederherstellungs*`,
  newcomer: `
    neuer mitarbeiter, neue mitarbeiter*, neuen mitarbeiter*, neuer kollege, neuen kollegen,
    neue kollegin, neuen kollegin, neuer kollegin, neuzugang, auszubildende*, praktikant*, azubi*,
    neue kolleg*, neuanlage, neueinstellung, werkstudent*, aushilfe*, neuer benutzer,
    neuen benutzer, neues postfach, neues konto, anfang*, eintritt*`,
  leaver: `
    verlasst uns, verlasst das, verlasst die, ausgeschieden*, ausscheiden*, scheidet aus,
    gekundigt, letzter tag, letzten tag, letzter arbeitstag, austritt*, entlassen, freigestellt,
    nicht mehr bei uns, nicht mehr im unternehmen, ehemalig*, gekundigten, hat gekundigt,
    verlassen hat`,
  person: `
    ihn, ihm, ihr, sie, er, kollege*, kollegin, mitarbeiter*, chef, chefin, herr, frau,
    geschaftsfuhr*, assistentin, dienstleister, praktikant*, azubi*`,
  self: `
    ich, mein, meine, meinem, meinen, meiner, mir, mich, wir, uns, unser, unsere, unserem, unseren`,
  reset: `
    zurucksetz*, zuruckgesetzt, zuruck, erneuer*, neu setzen, neu vergeben, neues, neu,
    wiederherstell*`,
  forgot: `
    vergessen, weiss nicht mehr, nicht mehr weiss, fallt mir nicht, fallt nicht, nicht mehr ein,
    verlegt, weiss mein, nicht erinnern, falsch, ungultig, nicht angenommen, nicht akzeptiert,
    nimmt nicht, eingegeben, kenne nicht, weiss niemand`,
  expired: `abgelaufen*, lauft ab, ablauf*`,
  unlock: `
    entsperr*, freischalt*, freigeschaltet, freizuschalten, wieder freigeben, reaktivier*,
    wieder aktivieren, aktivier*, schalten sie, frei, aufheben`,
  locked: `gesperrt*, blockiert*, deaktiviert, ausgesperrt`,
  lost: `
    verloren, gestohlen, kaputt, defekt, geloscht, gewechselt, nicht mehr, weg, kommt nicht, keine`,
  give: `
    geben, gib, gebt, gewahr*, erteil*, einricht*, eingerichtet, einzurichten, hinzufug*, hinzu,
    freigeben, freischalt*, freizuschalten, freigeschaltet, zuweisen, zuteilen, berechtig*,
    aufnehm*, aufzunehmen, eintragen, vergeben, ermoglich*, freigebt, aufgenommen, richten, fugen`,
  need: `
    brauch*, benotig*, mochte*, haben, hatte gern, bekommen, erhalt*, soll, sollte, sollen,
    wunsch*, bitte um`,
  create: `
    anleg*, angelegt, anzulegen, einricht*, eingerichtet, einzurichten, erstell*, neuanlage,
    richten, legen, vorbereit*, benotig*, brauch*`,
  remove: `
    losch*, geloscht, zu loschen, sperr*, deaktivier*, entfern*, entzieh*, entzug, abmelden,
    stilllegen, schliessen, abschalt*, verlanger*, umbenenn*, abstellen`,
  off: `
    deaktivier*, abschalt*, abgeschaltet, ausschalt*, ausgeschaltet, aussetzen, umgeh*, ausnahme*,
    ausnehm*, freigeb*, freischalt*, erlaub*, zulass*, entfern*, offnen, offne, whitelist*,
    ausschliess*, schalten, freigegeben, aufheben, verlanger*, lockern, abstellen`,
  redirect: `
    weiterleit*, weiter, weitergeleitet, umleit*, umgeleitet, weiterzuleiten, in kopie, kopie an,
    regel, zustell*, ankommen, landen, gehen an, an mich, an meine`,
  send: `
    schick*, send*, geschickt, zusend*, mitteil*, teilen sie, nenn*, exportier*, export, auszug,
    ubermittl*, herausgeb*, zukommen, kopie, wie lautet, wie ist das, benotig*, brauche`,
  change: `
    ander*, geandert, zu andern, aktualisier*, wechsel*, anpass*, ersetz*, neue, neuen, neues,
    umstell*, hinterleg*, austausch*, tauschen, umzieh*, ubertrag*, eintrag*`,
  see: `sehen, offnen, einsehen, bearbeiten, lesen, nutzen, zugreifen, arbeiten`,
  like: `
    gleichen rechte, gleiche rechte, dieselben rechte, wie herr, wie frau, genauso wie, analog zu`,
  buy: `kauf*, besorg*, uberweis*, zahl*, bezahl*, veranlass*, anweis*`,
  ask: `
    bitte, bitten, konnt*, konnen sie, konnen wir, kann, kannst, mochte*, brauch*, benotig*, soll,
    sollte*, sollen, muss, mussen, wurde gern, hatte gern, dringend, ware, gern, hilfe, helfen,
    dankbar, wunsche`,
  direct: `
    bitte, konnten sie, konnen sie, konntet ihr, konnt ihr, kannst du, benotige, brauche,
    brauchen, benotigen`,
  pressure: `
    dringend, sofort, schnellstmoglich, umgehend, heute noch, geschaftsfuhrer, eilt, vertraulich`,
  howTo: `
    wie kann ich, wie konnen wir, wie kann man, wie andere ich, anleitung*, schulung, wie geht,
    wie setze ich, wie richte ich, wo kann ich, wo finde ich, erklaren, hinweise zu, empfehl*,
    informationen uber, informationen zu, wie funktioniert`,
  question: `
    muss man, darf man, sollte man, kann man, muss ich, warum, wann, welche, welcher, welches,
    gibt es, wer hat, wie oft, wie lange, wie viele, ist das, sind unsere, mussen wir, fragen ob,
    frage zu`,
  report: `
    phishing*, verdachtig*, betrug*, gefalscht*, seltsame mail, komische mail, seltsame nachricht,
    nicht geklickt, nicht angeklickt, spam, echt`,
  quoted: `
    angeblich, fordert mich auf, aufgefordert, auffordert, auffordert mein, behauptet, ihr konto,
    ihr passwort, steht in der mail`,
  done: `
    wurde, wurden, worden, habe ich, bereits, schon, erledigt, erfolgreich, hatte, gestern,
    ist jetzt`,
  thanks: `danke fur, vielen dank fur, danke dass`,
  cancel: `
    storn*, nicht mehr notig, nicht mehr benotigt, hat sich erledigt, erledigt, bitte ignorieren,
    ignorieren, gelost, funktioniert wieder, geht wieder, ruckgangig, kann geschlossen werden,
    lauft wieder, zuruckziehen, abbrechen`,
  fyi: `zur info, zur information, zur kenntnis, hinweis, erinnerung, nur zur, abwesenheit*`,
  alert: `
    warnung, automatisch generiert, automatische nachricht, ereignis id, fehlgeschlagene anmelde*,
    erkannt`,
  never: `
    nicht zurucksetzen, kein passwort, nicht notig, keine anderung, ohne anderung, brauche kein,
    brauchen kein, nicht loschen, nicht um`,
  price: `
    preis*, kosten, kostet, angebot, rechnung, rechnungen, lizenz*, abrechnung, budget, bestellung`,
  symptom: `
    fehler*, langsam, absturz*, funktioniert nicht, geht nicht, problem*, reagiert nicht, hangt,
    bricht ab, fragt standig, standig, storung*, abbruch*, verbindungs*, immer wieder`,
  closing: `danke, grusse, grussen, gruss, mfg`,
  resetPhrase: `
    komme nicht mehr rein, kann mich nicht mehr anmelden weil, neues kennwort, neues passwort,
    was ich eingestellt habe`,
  lockedPhrase: `
    ausgesperrt, ist gesperrt, wurde gesperrt, gesperrt worden, ist blockiert, zu oft falsch,
    mehrfach falsch, zu viele versuche, konto gesperrt, gesperrtes konto, gesperrt ist,
    blockiert ist`,
  factorPhrase: `
    code auf mein altes, code auf dem alten, code an die alte, code vom alten,
    seit dem handywechsel, seit ich ein neues handy, handy gewechselt`,
  accessPhrase: `
    zugriff auf, zugang zu, zugang zum, zugang zur, gleichen rechte wie, dieselben rechte`,
  lifecyclePhrase: `
    nicht mehr bei uns, nicht mehr im haus, nicht mehr im unternehmen, fangt an, beginnt am,
    startet am, fangt am, tritt ein, neuer kollege, neue kollegin, verlasst das unternehmen,
    verlasst die firma, hat gekundigt, letzter arbeitstag`,
  redirectPhrase: `
    an mich weiterleiten, weiterleitung*, umleitung*, in kopie, an meine private, alle mails`,
  controlPhrase: `
    ohne code, nicht mehr gefragt, nicht mehr sperrt, nicht mehr sperren, aus dem ausland,
    seite freigeben, freigabe der seite`,
  payPhrase: `neue bankverbindung, bank gewechselt, neues konto`,
  secretPhrase: `wie lautet das passwort, wie ist das wlan, sein passwort, ihr kennwort`,
  contactPhrase: `meine neue nummer, neue handynummer, neue telefonnummer, meine nummer ist jetzt`,
};
