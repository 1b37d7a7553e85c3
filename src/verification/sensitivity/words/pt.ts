import type { Lexicon } from '../classes.ts';

/** Portuguese. Accents are folded. */
export const pt: Lexicon = {
  credential: `
    senha*, palavra passe, palavras passe, palavra chave, codigo pin, credenciais, dados de acesso`,
  factor: `
    codigo de verificacao, dois fatores, dois factores, duas etapas, verificacao em duas,
    autenticacao*, autenticador*, codigo de seguranca, segundo fator, multifator*,
    chave de seguranca`,
  code: `codigo*, notificac*, aprovacao`,
  phone: `
    levaram meu celular, levaram o meu, levaram o celular, fui assaltado, troquei de telemovel,
    troquei o telemovel, novo telefone, novo telemovel, novo celular, telefone novo,
    telemovel novo, celular novo, telefone antigo, telemovel antigo, celular antigo,
    troquei de telefone, troquei de celular, troquei o celular, perdi o celular,
    perdi o telemovel, perdi meu celular, roubaram meu, celular roubado, telemovel roubado,
    numero antigo, numero novo`,
  account: `conta, contas, utilizador*, usuari*, login, sessao, perfil`,
  access: `
    acesso*, permiss*, direitos, privilegio*, funcao, leitura, escrita, membro*, acessar, aceder,
    autorizac*`,
  privilege: `administrador*, admin, proprietari*`,
  place: `
    pasta*, caixa de correio, caixa de entrada, caixa postal, calendario*, agenda, grupo*, equipa,
    servidor*, base de dados, banco de dados, lista de distribuicao, sistema, rede, drive,
    partilha, unidade de rede, canal, vpn, documentos`,
  mail: `email*, e mail*, mensag*, correio, correspondencia`,
  outside: `email pessoal, e mail pessoal, endereco pessoal, externo*, externa*, meu gmail`,
  control: `
    antivirus, firewall, filtro*, quarentena, bloqueio*, macros, usb, pen drive*, politica*,
    lista branca, remetente*, bloqueio de tela, criptografia, restric*, excec*, site bloqueado`,
  routing: `registro mx, registo mx, registros dns, registos dns, dns`,
  bank: `
    dados de pagamento, detalhes de pagamento, metodo de pagamento, informacoes de pagamento,
    conta bancaria, dados bancarios, iban, banco, nib, chave pix, pix`,
  pay: `
    salario*, vencimento*, folha de pagamento, pagamento*, transferencia*, fornecedor*, ordenado*`,
  card: `cartao presente, cartoes presente, vale presente, cartao de credito, cartoes oferta`,
  secret: `
    chave de recuperacao, senha do wifi, senha do wi fi, chave do bitlocker,
    senha de administrador, senha do administrador, chave de api, chave api, palavra passe do wifi`,
  data: `
    lista de clientes, dados de clientes, dados dos clientes, lista de funcionarios,
    dados dos funcionarios, historico*, recibos de vencimento, holerite*, caixa de correio do,
    caixa de correio da, dados pessoais, emails do, emails da`,
  contact: `
    numero de telefone, numero de telemovel, numero de celular, dados de contacto,
    dados de contato, meu numero, email de recuperacao, pessoa de contato, contacto principal`,
  newcomer: `
    novo funcionario, nova funcionaria, novo colaborador, nova colaboradora, novo colega,
    nova colega, estagiari*, novo utilizador, novo usuario, nova conta, admissao, novo empregado`,
  leaver: `
    deixa a empresa, saiu da empresa, sai da empresa, vai sair da empresa, ultimo dia, demitid*,
    despedid*, demissao, desligad*, desligamento, ja nao trabalha, nao trabalha mais,
    ex funcionari*, rescisao`,
  person: `
    ele, ela, dele, dela, seu, sua, colega*, funcionari*, colaborador*, chefe, diretor*, gerente,
    assistente, senhor, senhora, fornecedor`,
  self: `
    esqueci, troquei, perdi, preciso, recebo, posso, consigo, bloqueei, quero, lembro, mudei, eu,
    meu, minha, meus, minhas, mim, me, nos, nosso, nossa, tenho`,
  reset: `redefin*, resetar, reset, repor, recuper*, renov*, restaurar, nova senha, reinici*`,
  forgot: `
    esqueci, esqueceu, nao me lembro, nao lembro, perdi, incorreta, nao aceita, invalida,
    digitei minha, coloquei minha, introduzi, nao sei a minha`,
  expired: `expir*, caduc*, vencid*, venceu`,
  unlock: `desbloque*, reativ*, reabilit*, liberar, ativar, destravar`,
  locked: `bloquead*, suspens*, desativad*, travad*`,
  lost: `
    perdi, perdido, roubad*, roubaram, partido, quebrou, troquei, apaguei, ja nao tenho,
    nao tenho, nao recebo, nao chega`,
  give: `
    dar, dar lhe, dar me, deem, conced*, atribu*, adicion*, fornec*, habilit*, permit*, liber*,
    partilh*, compartilh*, convid*, incluir, incluam`,
  need: `precis*, necessit*, quer*, gostaria, solicit*, ter, obter, pedir, peco, possa, deve`,
  create: `criar, criacao, criem, crie, novo, nova, preparar, configurar, cadastr*`,
  remove: `
    elimin*, apagar, remov*, desativ*, revog*, encerrar, bloquear, cancelar o acesso, retirar,
    excluir, prorrog*, desabilit*`,
  off: `
    desativ*, desabilit*, desligar, ignorar, contorn*, exclu*, excec*, permit*, autoriz*, liber*,
    desbloque*, abrir, desinstal*, suspend*, remov*, retirar, deixar passar`,
  redirect: `
    encaminh*, reencaminh*, redirecion*, desvi*, copia, copias, regra, cheguem, para mim,
    para o meu`,
  send: `
    envi*, mand*, fornec*, export*, partilh*, compartilh*, copia, extrair, preciso, qual e,
    listagem, passar, informar`,
  change: `
    alter*, mud*, atualiz*, troc*, substitu*, novo, nova, novos, novas, corrigir, transferir,
    registar, modific*`,
  see: `ver, abrir, aceder, acessar, consultar, editar, ler, usar, entrar`,
  like: `mesmas permissoes, mesmo acesso, mesmos acessos, igual a, os mesmos`,
  buy: `compr*, realiz*, efetu*, pagar, fazer uma, processar`,
  ask: `
    por favor, favor, poderia*, podem, pode, podes, podia*, precis*, gostaria, solicit*, agradec*,
    urgente, ajud*, deve, peco, queria, necessit*, possa`,
  direct: `por favor, poderia*, podem, pode, preciso, precisamos, solicito, gostaria, peco`,
  pressure: `
    urgente*, imediatamente, agora mesmo, confidencial, o mais rapido possivel, quanto antes`,
  howTo: `
    como posso, como faco, como mudo, como altero, como podemos, como alterar, como configurar,
    instruc*, guia, manual, formacao, treinamento, onde posso, dicas, informacoes sobre, explicar`,
  question: `
    porque, por que, quando, qual e a politica, quais, quem tem, quanto*, com que frequencia,
    existe, e normal, duvida`,
  report: `phishing, suspeit*, fraude*, golpe*, fals*, nao cliquei, estranh*, spam`,
  quoted: `
    pede me, pedindo, que diz, dizendo, a sua conta, sua senha, alegadamente, me pede, diz que`,
  done: `foi, foram, ja, feito, concluid*, ontem, realizad*`,
  thanks: `
    obrigado por, obrigada por, obrigado pela, obrigada pela, agradeco por, obrigado pelo,
    obrigada pelo`,
  cancel: `
    cancel*, ja nao e preciso, nao e mais necessario, nao preciso mais, ignor*, resolvid*,
    ja funciona, voltou a funcionar, podem fechar, fechar o ticket`,
  fyi: `para informacao, para sua informacao, lembrete, aviso, ausente`,
  alert: `alerta*, automatic*, detetad*, detectad*, evento, tentativas falhad*`,
  never: `nao preciso, nao e necessario, sem alterar, nao se trata, nao e um`,
  price: `preco*, orcamento, fatura*, licenca*, custo*, assinatura, cobranca`,
  symptom: `
    erro*, lent*, falha*, nao funciona, problema*, trava, nao responde, deslig*, nao carrega,
    interrupc*, continua a pedir, fica pedindo, dificuldade*`,
  closing: `obrigado, obrigada, cumprimentos, atenciosamente`,
  resetPhrase: `nova senha, senha nova, nova palavra passe`,
  lockedPhrase: `
    esta bloqueada, esta bloqueado, foi bloqueada, foi bloqueado, conta bloqueada,
    usuario bloqueado, muitas tentativas, bloqueei a minha, bloqueei minha, demasiadas tentativas`,
  factorPhrase: `
    codigo no meu antigo, codigo para o antigo, codigo do meu antigo, desde que troquei de`,
  accessPhrase: `
    acesso a, acesso ao, acesso aos, permissoes na, permissoes para, mesmas permissoes,
    ter acesso, tenha acesso`,
  lifecyclePhrase: `
    comeca na, comeca no, comeca segunda, inicia na, entra na empresa, deixa a empresa,
    sai da empresa, ultimo dia`,
  redirectPhrase: `encaminhamento, reencaminhamento, para o meu gmail, para o meu email pessoal`,
  controlPhrase: `
    sem codigo, que nao peca, desbloquear o site, liberar o site, a partir do estrangeiro,
    do exterior`,
  payPhrase: `nova conta bancaria, novo banco, mudei de banco, troquei de banco`,
  secretPhrase: `qual e a senha, qual a senha, senha dele, senha dela`,
  contactPhrase: `meu novo numero, meu numero novo`,
};
