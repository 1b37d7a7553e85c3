import type { Lexicon } from '../classes.ts';

/** Spanish. Accents are folded. */
export const es: Lexicon = {
  credential: `
    contrasena*, clave, claves, clave de acceso, credenciales, codigo pin, datos de acceso`,
  factor: `
    doble factor, dos factores, verificacion en dos pasos, autenticacion*, autenticador*,
    codigo de verificacion, codigo de seguridad, segundo factor, llave de seguridad, multifactor,
    doble autenticacion`,
  code: `codigo*, notificacion*, aprobacion`,
  phone: `
    nuevo telefono, nuevo movil, nuevo celular, telefono nuevo, movil nuevo, celular nuevo,
    telefono antiguo, movil antiguo, telefono viejo, movil viejo, celular viejo,
    telefono anterior, movil anterior, cambie de telefono, cambie de movil, cambie de celular,
    cambiado de movil, cambiado de telefono, perdi el telefono, perdi el movil, perdi mi celular,
    perdi mi telefono, robaron el movil, robaron el telefono, numero antiguo, numero nuevo`,
  account: `cuenta*, usuario*, usuaria*, sesion, inicio de sesion, perfil`,
  access: `
    acceso*, permiso*, derechos, rol, roles, privilegio*, lectura, escritura, miembro*, acceder,
    autorizacion*`,
  privilege: `administrador*, admin, propietari*`,
  place: `
    carpeta*, buzon*, calendario*, unidad*, grupo*, equipo de, servidor*, base de datos,
    lista de distribucion, sistema, canal, sitio, vpn, recurso compartido, documentos, bandeja`,
  mail: `correo*, mensaje*, email*, mails, buzon`,
  outside: `correo personal, direccion personal, correo privado, externo*, externa*, mi gmail`,
  control: `
    antivirus, cortafuegos, firewall, filtro*, cuarentena, bloqueo*, macros, usb, memorias usb,
    politica*, lista blanca, remitente*, bloqueo de pantalla, cifrado, restriccion*, excepcion,
    pagina bloqueada`,
  routing: `registro mx, registros mx, registro dns, registros dns, dns`,
  bank: `
    nuevo numero de cuenta, detalles de pago, datos de pago, metodo de pago, informacion de pago,
    cuenta bancaria, datos bancarios, iban, banco, clabe`,
  pay: `nomina*, salario*, sueldo*, transferencia*, pago*, proveedor*`,
  card: `tarjeta regalo, tarjetas regalo, tarjetas de regalo, tarjeta de credito`,
  secret: `
    clave de recuperacion, clave del wifi, contrasena del wifi, clave wifi, contrasena wifi,
    contrasena de administrador, clave api, clave de bitlocker, contrasena del administrador,
    clave privada`,
  data: `
    lista de clientes, datos de clientes, base de clientes, lista de empleados,
    datos de los empleados, historial*, nominas de, sus correos, su buzon, expediente*,
    datos personales, direcciones particulares`,
  contact: `
    numero de telefono, numero de movil, numero de celular, datos de contacto, mi numero,
    correo de recuperacion, persona de contacto, telefono de contacto`,
  newcomer: `
    nuevo empleado, nueva empleada, nuevo companero, nueva companera, nuevo usuario, nueva cuenta,
    becari*, nueva incorporacion, nuevo compañero, practicante*, nuevo colaborador,
    nueva colaboradora, alta de, incorporacion*, nuevo trabajador, alta`,
  leaver: `
    deja la empresa, se va de la empresa, ultimo dia, despedid*, renunci*, baja de, ya no trabaja,
    abandona la empresa, dado de baja, dar de baja, ex empleado, exempleado, causa baja, dimitido,
    cesado`,
  person: `
    el, ella, su, sus, le, les, companer*, empleado*, empleada*, jefe, jefa, director*, gerente,
    colega*, asistente, senor, senora, proveedor`,
  self: `
    olvide, cambie, perdi, necesito, recibo, puedo, consigo, bloquee, quiero, recuerdo, yo, mi,
    mis, me, nosotros, nuestro, nuestra, nuestros, nos, he, tengo`,
  reset: `restablec*, resete*, reinici*, recuper*, renov*, cambiar, nueva contrasena, regener*`,
  forgot: `
    olvid*, no recuerdo, no me acuerdo, perdi, extravi*, incorrecta, no acepta, invalida,
    introduje, puse mi, no me la se, no se mi`,
  expired: `caduc*, expir*, vencid*, vencio, vence`,
  unlock: `desbloque*, reactiv*, habilit*, rehabilit*, activar, liberar`,
  locked: `bloquead*, suspendid*, deshabilitad*, desactivad*, bloqueo`,
  lost: `
    perdi, perdido, robaron, roto, cambie, borre, ya no tengo, no tengo, no me llega, no llega`,
  give: `
    dar, darle, darme, den, denme, conced*, otorg*, anadi*, agreg*, asign*, habilit*, permit*,
    compart*, invit*, proporcion*, dar acceso, dad, incluir`,
  need: `
    necesit*, quier*, quisier*, solicit*, requier*, tener, obtener, pido, gustaria, pueda, debe`,
  create: `crear, creacion, crea, creen, alta, dar de alta, nuevo, nueva, preparar, configurar`,
  remove: `
    elimin*, borr*, desactiv*, deshabilit*, quit*, revoc*, cerrar, bloquear, baja, retir*,
    prolong*, ampliar, renombr*`,
  off: `
    desactiv*, deshabilit*, quit*, omit*, saltar, exclu*, excepcion, permit*, autoriz*, liber*,
    desbloque*, abrir, desinstal*, suspend*, apag*, eliminar, dejar pasar, que no, anadir`,
  redirect: `
    reciba, reciban, los reciba, reenvi*, redirig*, redirij*, redireccion*, desvi*, copia, copias,
    regla, lleguen, llegue, vayan, a mi correo, a mi cuenta`,
  send: `
    pasas, me pasas, pasame, envi*, mand*, facilit*, proporcion*, export*, compart*, dame, darme,
    copia, extraer, necesito, cual es, listado, pasar`,
  change: `
    cambi*, actualiz*, modific*, reemplaz*, sustitu*, nuevo, nueva, nuevos, nuevas, corregir,
    transferir, registrar, poner`,
  see: `ver, abrir, acceder, consultar, editar, leer, usar, entrar`,
  like: `mismos permisos, mismo acceso, mismos accesos, igual que, los mismos`,
  buy: `compr*, realiz*, efectu*, pagar, hacer una, procesar, ordenar`,
  ask: `
    reciba, que mis, pasas, me pasas, por favor, favor, podria*, podeis, puede, pueden, puedes,
    necesit*, quier*, quisier*, solicit*, rogamos, ruego, agradec*, urgente, ayud*, debe, deberia,
    gustaria, hay que, pueda, me gustaria, pido`,
  direct: `
    por favor, podria*, puede, pueden, necesito, necesitamos, solicito, ruego, podeis, puedes`,
  pressure: `
    urgente*, inmediatamente, ahora mismo, confidencial, cuanto antes, director general,
    lo antes posible`,
  howTo: `
    como puedo, como se, como cambio, como podemos, como hago, como cambiar, como configurar,
    instrucciones, guia, manual, curso, tutorial, formacion, donde puedo, consejos,
    informacion sobre, explicar`,
  question: `
    por que, cuando, cual, cuales, quien, cuanto*, cada cuanto, hay alguna, es normal, existe,
    tenemos que, pregunta`,
  report: `
    phishing, sospechos*, fraude*, estafa*, fals*, no he pinchado, no hice clic, no he hecho clic,
    raro, extrano, suplant*, spam`,
  quoted: `
    me pide, me piden, que dice, diciendo, su cuenta sera, su contrasena, supuestamente, pidiendo,
    pidiendome, dice que`,
  done: `ha sido, han sido, fue, fueron, ya, hecho, completad*, realizad*, ayer`,
  thanks: `gracias por, agradezco que`,
  cancel: `
    cancel*, ya no hace falta, ya no es necesario, ya no necesito, ignor*, resuelto, solucionado,
    ya funciona, anular, cerrar el ticket, cierren, pueden cerrar`,
  fyi: `
    para su informacion, para informacion, recordatorio, aviso, fuera de la oficina, informo que,
    informarles`,
  alert: `alerta*, automatic*, detectad*, evento, intentos fallidos`,
  never: `no necesito, no hace falta, no es necesario, sin cambiar, no se trata, no es un`,
  price: `precio*, presupuesto, factura*, licencia*, coste, costo*, tarifa*, suscripcion`,
  symptom: `
    error*, lent*, falla*, fallo*, no funciona, problema*, se cuelga, no responde, desconect*,
    no carga, interrupcion*, sigue pidiendo, pide constantemente, averia, dificultades,
    inconveniente*`,
  closing: `gracias, saludos, atentamente, cordialmente`,
  resetPhrase: `nueva contrasena, contrasena nueva`,
  lockedPhrase: `
    esta bloqueada, esta bloqueado, se ha bloqueado, se bloqueo, se me bloqueo, cuenta bloqueada,
    usuario bloqueado, demasiados intentos, me he bloqueado, bloquee mi`,
  factorPhrase: `
    codigo a mi antiguo, codigo en mi antiguo, codigo al movil antiguo, codigo de mi antiguo,
    desde que cambie de`,
  accessPhrase: `
    acceso a, acceso al, permisos en, permisos para, mismos permisos, mismo acceso, tener acceso,
    tenga acceso`,
  lifecyclePhrase: `
    se incorpora, empieza el, empieza a trabajar, comienza el, deja la empresa, dar de alta,
    dar de baja, ultimo dia`,
  redirectPhrase: `reenvio*, redireccion*, a mi correo personal, a mi gmail, desviar los correos`,
  controlPhrase: `
    sin codigo, que no pida, desbloquear la pagina, desbloquear la web, desde el extranjero`,
  payPhrase: `nueva cuenta bancaria, nuevo banco, cambie de banco, cambiado de banco`,
  secretPhrase: `cual es la contrasena, cual es la clave, su contrasena`,
  contactPhrase: `mi nuevo numero, mi numero nuevo`,
};
