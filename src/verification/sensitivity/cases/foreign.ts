/** German, French, Spanish, Dutch, Portuguese. Format: see read-cases.ts. */
export const asks = `
password_reset: Passwort || Ich habe mein Passwort vergessen, bitte zurücksetzen.
password_reset: Anmeldung || Mein Kennwort wird seit heute nicht mehr angenommen, könnt ihr mir ein neues geben?
account_unlock: Konto || Das Konto von Frau Berger ist gesperrt, bitte wieder freischalten.
mfa_reset: Neues Handy || Seit ich das neue Handy habe, komme ich nicht mehr an den Code. Bitte neu einrichten.
access_grant: Ordner || Herr Klein benötigt Zugriff auf den Ordner Personal.
access_grant: Postfach || Bitte gebt mir Leserechte auf das Postfach vom Einkauf
account_lifecycle: Neue Kollegin || Am Montag fängt Frau Vogel an, bitte alles einrichten.
account_lifecycle: Austritt || Herr Maier verlässt uns zum Monatsende, bitte alles sperren
mail_redirect: Urlaub || Bitte leitet meine Mails an meine private Adresse weiter
security_control_change: Seite || Die Seite wird vom Filter blockiert, bitte freigeben
payment_or_payroll_change: Gehalt || Ich habe die Bank gewechselt, bitte die neue IBAN für mein Gehalt eintragen
secret_or_data_disclosure: WLAN || Wie lautet das WLAN-Passwort für Gäste?
contact_detail_change: Nummer || Meine Handynummer hat sich geändert, bitte aktualisieren: 0170 1234567
password_reset: mot de passe || J'ai oublié mon mot de passe, pouvez-vous le réinitialiser ?
account_unlock: Compte bloqué || Mon compte est bloqué après trois essais, merci de le débloquer
mfa_reset: Téléphone || J'ai changé de téléphone et je ne reçois plus les codes, aidez-moi svp
access_grant: Dossier || Merci de donner à Julie l'accès au dossier Comptabilité
account_lifecycle: Arrivée || Un nouveau collaborateur arrive lundi, merci de créer son compte et sa boîte mail
account_lifecycle: Départ || Paul quitte la société vendredi, merci de couper ses accès
mail_redirect: Transfert || Pouvez-vous transférer les mails de Marc vers ma boîte ?
payment_or_payroll_change: RIB || Voici mon nouveau RIB pour le versement du salaire
secret_or_data_disclosure: Wifi || Quel est le mot de passe du wifi ?
password_reset: contraseña || No recuerdo mi contraseña, por favor restablecerla
account_unlock: Cuenta || Mi cuenta está bloqueada, ¿pueden desbloquearla?
mfa_reset: Móvil || He cambiado de móvil y no me llega el código de verificación
access_grant: Carpeta || Necesito acceso a la carpeta de contabilidad
account_lifecycle: Alta || Por favor, den de alta a la nueva compañera Lucía
account_lifecycle: Baja || Pedro deja la empresa el viernes, hay que quitarle los accesos
mail_redirect: Reenvío || Quiero que los correos de Ana lleguen a mi buzón
payment_or_payroll_change: Banco || He cambiado de banco, actualicen mi cuenta para la nómina
password_reset: wachtwoord || Ik ben mijn wachtwoord vergeten, kunnen jullie het resetten?
account_unlock: geblokkeerd || Mijn account zit op slot na te veel pogingen
mfa_reset: telefoon || Ik heb een nieuwe telefoon en krijg de code niet meer
access_grant: map || Graag toegang tot de map Financiën voor Piet
account_lifecycle: nieuw || Maandag begint een nieuwe collega, graag een account aanmaken
mail_redirect: mail || Kunnen de mails van Jan naar mij doorgestuurd worden?
password_reset: senha || Esqueci a minha senha, podem redefinir?
account_unlock: conta || A minha conta foi bloqueada, preciso que desbloqueiem
mfa_reset: telemóvel || Troquei de telemóvel e já não recebo o código de verificação
access_grant: pasta || Preciso de acesso à pasta do financeiro
account_lifecycle: colega || Na segunda começa um novo colega, por favor criem a conta
payment_or_payroll_change: banco || Mudei de banco, por favor atualizem a conta do salário
`;

export const nonAsks = `
-: Drucker || Der Drucker im Flur druckt nur weiße Seiten
-: Outlook || Outlook fragt ständig nach dem Passwort, obwohl es stimmt
-: Danke || Danke fürs Zurücksetzen, alles funktioniert wieder
-: Frage || Wie kann ich mein Passwort selbst ändern?
-: Phishing || Habe eine verdächtige Mail bekommen, die mein Passwort will. Nicht geklickt.
-: Lizenz || Was kostet eine zusätzliche Lizenz für Visio?
-: Langsam || Der PC ist seit dem Update sehr langsam
-: imprimante || L'imprimante ne répond plus depuis ce matin
-: question || Comment puis-je changer mon mot de passe moi-même ?
-: facture || La facture de mai contient une erreur, merci de la corriger
-: merci || Merci pour le déblocage, tout est rentré dans l'ordre
-: lenteur || L'application est très lente depuis lundi
-: impresora || La impresora no imprime en color
-: factura || La factura de mayo está mal, nos han cobrado dos veces
-: duda || ¿Cómo puedo cambiar mi contraseña?
-: lento || El ordenador va muy lento desde ayer
-: printer || De printer op de tweede verdieping doet het niet
-: vraag || Hoe kan ik zelf mijn wachtwoord wijzigen?
-: traag || Mijn laptop is erg traag sinds de update
-: impressora || A impressora não liga
-: dúvida || Como posso alterar a minha senha?
-: fatura || A fatura de maio está errada
`;
