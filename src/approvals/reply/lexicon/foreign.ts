import type { PhraseTable } from '../phrase-book.ts';

/**
 * German, French, Spanish, Dutch and Portuguese, written without accents: the plain words of a decision.
 * Anything else in these languages is not understood, and so decides nothing.
 */
export const foreignPhrases: PhraseTable = {
  go: `
    (ja|ok|okay|gut|klar|dann|also)? (bitte)? (mach|macht|machen wir|mache|starte|startet|fuhr|fuhre|setz|setze|erledige|erledigt) (das|es|beides|alles|die beiden|alle schritte|beide schritte|den plan)? (bitte|ruhig|gerne|einfach|so)? (aus|um|durch|los)?
    (bitte)? (beides|alles|beide|beide schritte|alle schritte|den plan|so) (bitte)? (machen|ausfuhren|durchfuhren|umsetzen|erledigen|freigegeben|genehmigt)
    (hiermit|von mir|meinerseits)? (freigegeben|genehmigt|freigabe|grunes licht) (von mir|meinerseits|fur beides|fur alles)?
    (leg|legt|legen sie) los
    (meine)? (freigabe|genehmigung|zustimmung) (hast du|habt ihr|haben sie|liegt vor|erteilt)
    (du hast|ihr habt|sie haben) (meine|die) (freigabe|genehmigung|zustimmung|ok)
    (oui|ok|d'accord|parfait|c'est bon|allez)? (lance|lancez|execute|executez|fais|faites|procede|procedez|applique|appliquez|vas y avec|allez y avec) (le|la|les|tout|tous)? (deux|tout|plan|actions|etapes|changements|modifications)? (s'il te plait|s'il vous plait|svp|stp|merci)?
    (bon pour|ok pour|d'accord pour|feu vert pour|j'approuve|je valide|approuve|valide) (moi|tout|les deux|l'ensemble|le plan|execution|cette action|tout le plan|l'execution)?
    (tu peux|vous pouvez|on peut) (y aller|lancer|proceder|continuer|faire|executer|foncer) (les deux|le tout|tout)?
    (si|vale|ok|de acuerdo|claro|perfecto|bueno|venga)? (hazlo|hagalo|haganlo|ejecutalo|ejecutelo|adelante|procede|proceda|dale|lanzalo|aplicalo) (todo|con todo|con ello|con los dos|con ambos|ambos|los dos|las dos|ya|ahora)? (por favor|porfa|gracias)?
    (puedes|puede|podeis|pueden) (hacerlo|proceder|ejecutarlo|seguir|continuar|hacer) (todo|con todo|los dos|ambos)?
    (queda|esta|todo)? (aprobado|aprobada|autorizado|autorizada) (todo|por mi parte|por mi|todo el plan|los dos|ambos)?
    (tienes|tiene|teneis) mi (visto bueno|aprobacion|autorizacion|ok|permiso)
    (ja|ok|prima|goed|akkoord|top)? (doe|voer|start|ga) (het|dit|dat|alles|beide|allebei|maar|er mee|ermee|alles maar|beide maar) (maar|uit|doen|door|aan de slag)? (graag|alsjeblieft|aub|bedankt)?
    (je|jullie|u) (hebt|heeft|hebben|heb) mijn (akkoord|toestemming|goedkeuring|zegen|ok)
    (van mij|wat mij betreft) (mag|kan) (het|dit|je|dat) (doorgaan|uitvoeren|doen|starten|gebeuren)?
    (sim|ok|certo|claro|beleza|otimo|perfeito)? (pode|podem) (fazer|executar|seguir|prosseguir|avancar|rodar|aplicar|ir em frente) (tudo|os dois|ambos|isso|com tudo)?
    (faca|facam|execute|executem|avance|avanca|prossiga|siga) (tudo|isso|os dois|ambos|em frente|com tudo|com isso)? (por favor|obrigado|obrigada)?
    (tem|tens) (a minha|minha|o meu|meu) (aprovacao|autorizacao|ok|aval|permissao)
    (si|va bene|ok|certo|perfetto|d'accordo)? (procedi|procedete|proceda|fai|fate|faccia|esegui|eseguite|vai|andate|approvato|approvata|autorizzato|confermo) (pure|tutto|tutti e due|entrambi|avanti|con tutto|allora|cosi)? (grazie|per favore)?
    (ja)? bitte? (mach|mache|macht|machen sie|leg|legt|legen sie|fuhr|fuhre|fuhren sie|fahr|fahren sie) (ruhig|bitte|gerne|einfach)? (das|es|los|weiter|fort) (so|bitte|durch|aus|ruhig|gerne)?
    (ist)? (genehmigt|freigegeben|bewilligt|gebilligt|abgesegnet|einverstanden|freigabe erteilt|genehmigung erteilt|grunes licht|zugestimmt|stattgegeben)
    (kannst|konnt|konnen sie|darfst|durft|durfen sie) (du|ihr)? (so)? (loslegen|machen|starten|weitermachen|ausfuhren|fortfahren|umsetzen|durchfuhren|das machen|gerne machen|gern machen)
    bitte (so)? (ausfuhren|umsetzen|durchfuhren|fortfahren|machen|weitermachen|starten|loslegen|umsetzen)
    (so)? (ausfuhren|umsetzen|durchfuhren|fortfahren|weitermachen|loslegen)
    (ich)? (genehmige (das|es|hiermit)?|stimme (dem|hiermit)? zu)
    (vas|allez) (y|yes)
    (c'est|cest|c)? (approuve|valide|accepte|autorise|bon pour (moi|execution)|valide pour moi|bon a lancer)
    (tu peux|vous pouvez|on peut|peux) (y aller|yes aller|lancer|proceder|continuer|le faire|executer|foncer)
    (feu vert|je valide|j'approuve|japprouve|j'autorise|je donne mon accord|fonce|foncez|procedez|lancez|lance|executez|faites le|fais le)
    (adelante|aprobado|aprobada|autorizado|autorizada|apruebo|lo apruebo|procede|proceda|procedan|hazlo|hagalo|haganlo|luz verde|dale|ejecuta|ejecutalo|ejecutar|puedes (proceder|continuar|seguir|hacerlo|ejecutarlo)|puede (proceder|continuar|seguir|hacerlo)|visto bueno|tienes mi (aprobacion|visto bueno|autorizacion)|tiene mi (aprobacion|visto bueno|autorizacion)) (no mas)? (con (eso|ello|el plan|esto|todo))?
    (ga|gaat) (je|uw|jullie)? gang
    ga (maar|door|ervoor|er voor|verder) (door|verder)?
    (is)? (goedgekeurd|akkoord bevonden|toegestaan|geaccordeerd|groen licht|gefiatteerd)
    (doe|doen|voer) (het|maar|uit|dat|dit) (maar|uit)?
    (je|jullie|u) (mag|kan|kunt|mogen) (doorgaan|door|verder|starten|het doen|uitvoeren|beginnen|je gang gaan)
    (aprovado|aprovada|autorizado|autorizada|aprovo|eu aprovo|pode (seguir|prosseguir|continuar|fazer|executar|ir|mandar|rodar|mandar ver|proceder)|podem (seguir|prosseguir|continuar|fazer|executar|avancar)|manda (ver|bala)|prossiga|prossigam|siga|siga em frente|avance|avancem|avanca|vai em frente|bora|sinal verde|luz verde|faca isso|executa|execute isso|liberado|pode avancar|tem (o meu|meu) (ok|aval|acordo)) (com (isso|tudo|o plano))?
  `,
  yes: `
    (alles|beides|passt|geht|ist) (klar|ok|gut|in ordnung|fur mich|genehmigt)
    (fur mich|von meiner seite|meinerseits|von mir aus|von mir) (passt (das|es|alles)?|ok|in ordnung|gut|alles gut|keine einwande)
    (das|es|plan|alles) (passt|ist ok|ist in ordnung|ist gut|sieht gut aus|stimmt so)
    (ca|cela|tout) (me (va|convient)|est bon|est ok|me parait bon|roule|marche) (pour moi)?
    (pour moi|de mon cote) (c'est (bon|ok)|pas de probleme|tout est bon|ok)
    (c'est|cest|c est) (bon|ok|parfait|valide|d'accord) (pour moi|pour les deux|pour tout)?
    (por mi|por mi parte) (bien|ok|perfecto|adelante|vale|sin problema|esta bien|aprobado)
    (todo)? (me parece|esta) (bien|perfecto|correcto|genial)
    (lijkt|klinkt|ziet er) (me|mij)? (goed|prima|ok|in orde) (uit)?
    (van mij|wat mij betreft|voor mij) (is het|is dit)? (akkoord|goed|prima|ok|mag het|in orde)
    (por mim|da minha parte) (tudo bem|ok|pode ser|esta bem|sim|aprovado)
    (parece|esta) (bem|bom|otimo|certo|perfeito) (para mim)?
    (va bene|d'accordo|certo|perfetto|nessun problema|nessuna obiezione|per me (va bene|ok)|mi va bene)
    (ja|jawohl|jo|jup|jep|klar|passt|passt so|passt fur mich|geht klar|alles klar|in ordnung|geht in ordnung|einverstanden|gerne|gern|na klar|klar doch|von mir aus|meinetwegen|natuerlich|naturlich|genau|okay|keine einwande|kein problem|spricht nichts dagegen|ja bitte|ja gerne|sieht gut aus|klingt gut|passt alles|alles gut)
    (oui|ouais|d'accord|daccord|d accord|entendu|ca marche|ca me va|pas de probleme|pas d'objection|aucune objection|aucun probleme|bien sur|c'est bon|cest bon|c est bon|c'est bon pour moi|parfait pour moi|ok pour moi|ok pour nous|tout bon|nickel)
    (si|claro|claro que si|vale|venga vale|de acuerdo|correcto|por supuesto|sin problema|sin problemas|ningun problema|sin objeciones|me parece bien|esta bien|todo bien|perfecto adelante|conforme|si por favor|listo|venga)
    (ja|jazeker|zeker|akkoord|prima|is goed|goed|oke|in orde|geen probleem|geen bezwaar|uiteraard|natuurlijk|lijkt me prima|lijkt me goed|ziet er goed uit|helemaal goed|prima zo|ja hoor|ja graag|mee eens|top)
    (sim|claro|com certeza|tudo bem|beleza|pode ser|de acordo|sem problema|sem problemas|sem objecoes|combinado|concordo|por mim tudo bem|tudo certo|fechado|sim por favor|esta bem|ta bom|esta otimo)
  `,
  refuse: `
    (das|es|dies|der plan|plan|antrag)? (wird|ist|bleibt)? (abgelehnt|nicht genehmigt|nicht freigegeben|gestoppt|untersagt)
    (bitte|auf keinen fall|keinesfalls)? (nicht|nichts) (loschen|schliessen|neu starten|neustarten|senden|schicken|andern|machen|tun|ausfuhren|anfassen|deaktivieren|sperren|zurucksetzen|installieren|entfernen) (bitte)?
    (lass|lassen sie|lasst) (das|es|die finger davon|die finger weg) (bitte|sein|bleiben)?
    (ich)? (lehne|lehnen) (das|es|den plan|dies)? (ab)?
    (das)? (machen|mache|tun) (wir|ich) (so)? nicht
    (ich)? (bin)? dagegen
    (on|nous|je) (ne)? (fait|ferons|ferai|fais|touche|lance|supprime|ferme|valide|veux|peux) (pas|rien) (ca|cela|ceci|du tout)?
    (non|surtout|merci de)? (ne pas|ne rien) (faire|lancer|supprimer|fermer|toucher|executer|redemarrer|envoyer|changer|modifier) (svp|merci)?
    (demande|plan|c'est|cest)? (refuse|refusee|rejete|rejetee|annule|annulee)
    (je)? (suis)? contre
    (no|ni se te ocurra|mejor) (se)? (elimina|borra|cierra|hace|toca|envia|reinicia|cambia|ejecuta|aprueba|eliminar|borrar|cerrar|tocar|enviar|reiniciar|cambiar|ejecutar|toques|borres|elimines|cierres|envies|reinicies|cambies|hagas) (nada|eso|esto|la cuenta|el ticket)?
    (queda|esta)? (rechazado|rechazada|denegado|denegada|cancelado|anulado)
    (niet|niets) (verwijderen|sluiten|herstarten|uitvoeren|doen|aanpassen|versturen|resetten|aankomen|wijzigen|installeren) (aub|alsjeblieft|graag|bedankt)?
    (dit|dat) (doen|gaan) we niet (doen)?
    (ik ben)? (er)? tegen
    (wordt|is)? (afgewezen|afgekeurd|geweigerd)
    nao (apague|apagar|feche|fechar|reinicie|reiniciar|envie|enviar|altere|alterar|execute|executar|delete|remova|desligue|mexer|vamos fazer|autorizo|permito) (nada|isso|isto|a conta|por favor)?
    (esta|fica)? (negado|recusado|rejeitado|cancelado)
    (no|non) (farlo|fatelo|procedere|procedete|autorizzo|approvo|approvato|lo fare|toccare|cancellare|chiudere) (grazie|per favore)?
    (rifiutato|respinto|negato|annullato|annulla)
    (nicht genehmigt|nicht freigegeben|abgelehnt|abgelehnt danke|auf keinen fall|keinesfalls|bitte nicht|nein danke|nicht machen|nicht ausfuhren|bitte nicht (machen|ausfuhren|durchfuhren)|lass das|lassen sie das|mach das nicht|machen sie das nicht|tu das nicht|ich lehne (das)? ab|lehne ich ab|lehne ab|stopp|abbrechen|bitte abbrechen|nicht einverstanden|keine freigabe|kommt nicht in frage|das machen wir nicht|finger weg|storniert|stornieren)
    (refuse|refusee|je refuse|pas d'accord|pas daccord|pas question|hors de question|surtout pas|absolument pas|non merci|ne (le|la)? (faites|fais|faire|lance|lancez|touche|touchez) (pas|rien|surtout pas) (ca|cela)?|ne (faites|fais) (pas|surtout pas) (ca|cela)|annule|annulez|arrete|arretez|rejete|rejetee|c'est non|cest non|je n'approuve pas|pas approuve|pas valide)
    (rechazado|rechazada|denegado|denegada|no aprobado|no aprobada|no autorizado|no lo (hagas|haga|hagan|ejecutes|apruebo)|de ninguna manera|ni hablar|ni de broma|no gracias|cancela|cancelalo|cancelar|cancelado|detente|no (procedas|proceda|apruebo|autorizo|ejecutar|proceder|hagas nada)|lo rechazo|rechazo|mejor no|dejalo|nada de eso|no estoy de acuerdo)
    (afgewezen|afgekeurd|geweigerd|niet goedgekeurd|niet akkoord|nee dank je|nee bedankt|niet doen|niet uitvoeren|doe (dit|dat|het) (maar)? niet|absoluut niet|zeker niet|geen sprake van|stop (hiermee|daarmee|ermee)|annuleer|annuleren|geannuleerd|echt niet|liever niet|laat maar|niet mee eens|ik keur (dit|het) (niet goed|af)|geen toestemming|geen akkoord|blijf er van af|blijf eraf|dit gaan we niet doen)
    (negado|negada|recusado|recusada|rejeitado|rejeitada|reprovado|nao aprovado|nao aprovada|nao autorizado|nao (faca|faz|facam|execute|prossiga|siga|aprovo|autorizo|mexa|mexe|pode|avance|avancem) (isso|nada|nisso)?|de jeito nenhum|nem pensar|nao obrigado|nao obrigada|cancela|cancele|cancelar|cancelado|para com isso|pare|melhor nao|nao concordo|recuso|rejeito|de forma alguma|de maneira nenhuma|deixa (quieto|pra la))
  `,
  no: `
    (nein|ne|nee|nicht|non|nao|niet|nee hoor)
  `,
  courtesy: `
    (grazie|grazie mille|ciao|buongiorno|buonasera|per favore|saluti|cordiali saluti|porfa|gruezi|guten (morgen|tag|abend)|goedendag|bonsoir|buenas noches)
    (danke|danke schon|vielen dank|besten dank|dankeschon|bitte|hallo|moin|servus|gruss|grusse|schone grusse|viele grusse|hi zusammen|hallo zusammen|merci|merci beaucoup|merci bien|bonjour|salut|bonsoir|s'il te plait|s'il vous plait|svp|stp|gracias|muchas gracias|hola|buenos dias|buenas|buenas tardes|por favor|un saludo|saludos|bedankt|dank|dank je|dank je wel|dankjewel|alvast bedankt|hoi|goedemorgen|goedemiddag|graag|alsjeblieft|alstublieft|aub|obrigado|obrigada|muito obrigado|ola|bom dia|boa tarde|valeu|abraco|abracos|merci d'avance|bonne journee|schonen tag|fijne dag)
  `,
};
