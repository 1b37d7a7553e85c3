import type { Lexicon } from '../classes.ts';

/** French. Accents are folded. */
export const fr: Lexicon = {
  credential: `
    mot de passe, mots de passe, mdp, code pin, identifiant*, code d acces, codes d acces,
    phrase secrete`,
  factor: `
    double authentification, double facteur, deux facteurs, authentification*, a2f,
    validation en deux etapes, authentificateur, code de verification, code de securite,
    codes de verification, cle de securite, second facteur`,
  code: `code, codes, notification*, validation`,
  phone: `
    nouveau telephone, nouveau portable, nouveau mobile, ancien telephone, ancien portable,
    ancien mobile, change de telephone, changer de telephone, telephone perdu,
    perdu mon telephone, telephone vole, change de portable, nouveau smartphone, telephone casse,
    nouveau numero, ancien numero`,
  account: `
    compte*, utilisateur*, utilisatrice*, session*, connexion*, connecter, identifiant*, login`,
  access: `
    acces, droit*, autorisation*, permission*, habilitation*, role, roles, lecture, ecriture,
    membre*, acceder`,
  privilege: `administrateur*, administratrice, admin, proprietaire*, droits admin*`,
  place: `
    dossier*, repertoire*, partage*, boite mail, boite aux lettres, boite, boites, calendrier*,
    agenda, agendas, lecteur*, groupe*, equipe*, serveur*, base de donnees, logiciel,
    liste de diffusion, canal, espace, reseau, fichiers`,
  mail: `mail, mails, courriel*, message*, courrier*, e mails, emails`,
  outside: `
    adresse personnelle, adresse perso, mail perso, adresse privee, externe*, exterieur,
    prestataire*`,
  control: `
    antivirus, pare feu, filtre*, quarantaine, verrouillage*, verrouillage automatique, macros,
    cle usb, cles usb, usb, strategie*, liste blanche, expediteur*, blocage*, site bloque,
    protection*, restriction*, chiffrement, mise en veille`,
  routing: `enregistrement mx, enregistrement dns, enregistrements dns, dns`,
  bank: `
    informations de paiement, details de paiement, moyen de paiement, coordonnees de paiement,
    rib, coordonnees bancaires, compte bancaire, iban, banque`,
  pay: `salaire*, paie, paye, virement*, paiement*, fournisseur*, remboursement*`,
  card: `carte cadeau, cartes cadeaux, cartes cadeau, carte bancaire, carte de credit`,
  secret: `
    cle de recuperation, cle bitlocker, mot de passe wifi, cle wifi, code wifi,
    mot de passe administrateur, cle api, mot de passe admin, cle privee, mot de passe du wifi`,
  data: `
    liste des clients, donnees clients, liste des employes, liste du personnel, fichier client*,
    historique*, bulletins de paie, fiches de paie, fiche de paie, dossier du personnel,
    sa boite mail, ses mails, ses messages, adresses personnelles, dates de naissance,
    donnees personnelles`,
  contact: `
    numero de telephone, numero de portable, numero de mobile, coordonnees, adresse de contact,
    mon numero, numero, adresse de recuperation, email de recuperation, personne a contacter`,
  newcomer: `
    nouvel employe, nouvelle employee, nouveau collegue, nouvelle collegue,
    nouvelle collaboratrice, nouveau collaborateur, nouvel arrivant, nouvelle arrivante,
    stagiaire*, alternant*, nouveau salarie, nouvelle recrue, interimaire*, nouvel utilisateur,
    nouveau compte, nouvelle boite, arrivee*, apprenti*, embauche*`,
  leaver: `
    quitte l entreprise, quitte la societe, quitte nos, nous quitte, depart*, dernier jour,
    licencie*, demissionn*, demission, ancien employe, ancien collaborateur, ne travaille plus,
    plus dans l entreprise, ne fait plus partie`,
  person: `
    lui, elle, il, son, sa, ses, leur, leurs, collegue*, collaborat*, assistante, directeur,
    directrice, patron, monsieur, madame, mme, employe*, salarie*, stagiaire*, prestataire*`,
  self: `suis, oublie, perdu, je, j ai, jai, mon, ma, mes, moi, nous, notre, nos, m a`,
  reset: `
    reinitiali*, renouvel*, nouveau mot de passe, recuper*, remettre, remise, regener*, redefinir`,
  forgot: `
    oublie*, ne me souviens, souviens plus, me rappelle, rappelle plus, perdu*, egare*,
    incorrect*, invalide, ne fonctionne plus, refuse, saisi, ne connais pas, donne mon, sais plus`,
  expired: `expire*, expiration, perime*`,
  unlock: `debloqu*, deverrouill*, reactiv*, retablir, activer`,
  locked: `bloque*, verrouille*, suspendu*, desactive*`,
  lost: `perdu*, vole*, casse*, change*, supprime*, plus, recois plus`,
  give: `
    donner, donnez, donne, accord*, octroy*, ajout*, attribu*, fournir, autoris*, ouvrir, activer,
    partager, mettre en place, rajout*, inviter, permettre`,
  need: `
    faut, il lui faut, besoin, souhait*, voudr*, avoir, demande*, necessit*, aimerai*, faudrait,
    doit, devrait, puisse`,
  create: `
    creer, creation, cree, ouvrir, preparer, nouveau, nouvelle, creez, mettre en place, prevoir`,
  remove: `
    supprim*, desactiv*, retir*, enlev*, revoqu*, bloquer, cloturer, fermer, coup*, prolong*,
    renomm*`,
  off: `
    desactiv*, suspend*, contourn*, exclu*, exception, autoris*, debloqu*, liberer, enlever,
    retirer, desinstall*, ouvrir, couper, whitelist*, laisser passer, ne plus, allonger, arreter,
    supprim*`,
  redirect: `
    rediri*, transfer*, renvo*, redirection, regle, copie, copies, faire suivre, arrivent,
    vers moi, vers mon, vers ma`,
  send: `
    envoy*, transmet*, communiqu*, export*, donner, donnez, fournir, copie, obtenir, recevoir,
    besoin, quel est, extraire, liste`,
  change: `
    chang*, modifi*, mettre a jour, mise a jour, remplac*, nouveau, nouvelle, nouvelles, nouveaux,
    actualis*, corrig*, transferer, enregistrer, basculer`,
  see: `voir, consulter, ouvrir, acceder, lire, modifier, utiliser`,
  like: `memes acces, memes droits, comme, identique*, memes autorisations`,
  buy: `achet*, commander, effectu*, payer, proceder, faire un, virer, regler`,
  ask: `
    faut, il lui faut, merci de, svp, s il vous plait, s il te plait, pourriez, pouvez, peux,
    peut on, pourrait, veuillez, besoin, souhait*, voudr*, demande, aimerai*, priere, faudrait,
    doit, urgent, aider, aide, possible de, puisse, prie`,
  direct: `merci de, svp, s il vous plait, pourriez, pouvez, veuillez, besoin, pourrais`,
  pressure: `
    urgent*, immediatement, tout de suite, confidentiel, pdg, directeur general, des que possible,
    au plus vite`,
  howTo: `
    comment puis je, comment faire, comment changer, comment je, comment peut on,
    comment configurer, comment reinitialiser, procedure pour, mode d emploi, guide, formation,
    tutoriel, instructions, ou puis je, conseils, informations sur, expliquer`,
  question: `
    pourquoi, quand, quelle est, quelles sont, quels sont, est ce que, qui a, combien, y a t il,
    faut il, question`,
  report: `
    phishing, hameconnage, suspect*, arnaque, frauduleu*, faux, pas clique, bizarre, signale,
    spam, tentative`,
  quoted: `me demandant, me demande de, pretend*, votre compte, votre mot de passe, disant que`,
  done: `a ete, ont ete, j ai deja, deja, termine, effectue, etait, hier, a bien ete`,
  thanks: `merci pour, merci d avoir, remercie`,
  cancel: `
    annul*, plus besoin, ne tenez pas compte, ignorez, ignorer, resolu, regle,
    fonctionne a nouveau, remarche, cloturer le ticket, fermer le ticket, c est bon`,
  fyi: `pour information, pour info, rappel, a noter, absence du bureau`,
  alert: `alerte, automatique, detecte*, evenement, tentatives de connexion`,
  never: `pas besoin, ne pas, sans changer, n est pas, ne concerne pas`,
  price: `prix, tarif*, devis, facture*, facturation, licence*, cout, couts, abonnement, commande`,
  symptom: `
    erreur*, lent, lente, lenteur, plante*, ne fonctionne pas, probleme*, panne, message d erreur,
    deconnecte, coupe, impossible d, ne marche pas, redemande sans cesse, sans cesse, difficultes,
    ne repond`,
  closing: `merci, cordialement, salutations, bonne journee`,
  resetPhrase: `nouveau mot de passe, plus acces a ma session`,
  lockedPhrase: `
    est bloque, est bloquee, est verrouille, bloque mon compte, compte bloque, compte verrouille,
    me suis bloque, a ete bloque, trop de tentatives, trop d essais, suis bloque, suis bloquee`,
  factorPhrase: `
    depuis que j ai change de telephone, code sur mon ancien, sur mon ancien telephone,
    ancien numero`,
  accessPhrase: `
    acces au, acces aux, acces a la, acces a l, memes acces, memes droits, donner acces,
    avoir acces`,
  lifecyclePhrase: `
    reprend le poste, remplace, arrive lundi, commence lundi, arrive le, commence le, rejoint,
    nous rejoint, quitte l entreprise, quitte la societe, nous quitte, dernier jour`,
  redirectPhrase: `
    redirection, faire suivre, transferer les mails, transferer les messages, vers mon adresse,
    vers ma boite`,
  controlPhrase: `
    sans code, ne plus demander, debloquer le site, debloquer ce site, depuis l etranger`,
  payPhrase: `nouveau rib, nouvelle banque, change de banque, nouvelles coordonnees bancaires`,
  secretPhrase: `quel est le mot de passe, son mot de passe, le code du wifi`,
  contactPhrase: `mon nouveau numero, nouveau numero de`,
};
