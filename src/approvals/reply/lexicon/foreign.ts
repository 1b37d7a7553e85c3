import type { PhraseTable } from '../phrase-book.ts';

/**
 * German, French, Spanish, Dutch and Portuguese, written without accents: the plain words of a decision.
 * Anything else in these languages is not understood, and so decides nothing.
 */
export const foreignPhrases: PhraseTable = {
  go: `
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
    (ja|jawohl|jo|jup|jep|klar|passt|passt so|passt fur mich|geht klar|alles klar|in ordnung|geht in ordnung|einverstanden|gerne|gern|na klar|klar doch|von mir aus|meinetwegen|natuerlich|naturlich|genau|okay|keine einwande|kein problem|spricht nichts dagegen|ja bitte|ja gerne|sieht gut aus|klingt gut|passt alles|alles gut)
    (oui|ouais|d'accord|daccord|d accord|entendu|ca marche|ca me va|pas de probleme|pas d'objection|aucune objection|aucun probleme|bien sur|c'est bon|cest bon|c est bon|c'est bon pour moi|parfait pour moi|ok pour moi|ok pour nous|tout bon|nickel)
    (si|claro|claro que si|vale|de acuerdo|correcto|por supuesto|sin problema|sin problemas|ningun problema|sin objeciones|me parece bien|esta bien|todo bien|perfecto adelante|conforme|si por favor|listo|venga)
    (ja|jazeker|zeker|akkoord|prima|is goed|goed|oke|in orde|geen probleem|geen bezwaar|uiteraard|natuurlijk|lijkt me prima|lijkt me goed|ziet er goed uit|helemaal goed|prima zo|ja hoor|ja graag|mee eens|top)
    (sim|claro|com certeza|tudo bem|beleza|pode ser|de acordo|sem problema|sem problemas|sem objecoes|combinado|concordo|por mim tudo bem|tudo certo|fechado|sim por favor|esta bem|ta bom|esta otimo)
  `,
  refuse: `
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
    (danke|danke schon|vielen dank|besten dank|dankeschon|bitte|hallo|moin|servus|gruss|grusse|schone grusse|viele grusse|hi zusammen|hallo zusammen|merci|merci beaucoup|merci bien|bonjour|salut|bonsoir|s'il te plait|s'il vous plait|svp|stp|gracias|muchas gracias|hola|buenos dias|buenas|buenas tardes|por favor|un saludo|saludos|bedankt|dank|dank je|dank je wel|dankjewel|alvast bedankt|hoi|goedemorgen|goedemiddag|graag|alsjeblieft|alstublieft|aub|obrigado|obrigada|muito obrigado|ola|bom dia|boa tarde|valeu|abraco|abracos|merci d'avance|bonne journee|schonen tag|fijne dag)
  `,
};
