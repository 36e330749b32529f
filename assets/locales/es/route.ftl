# Lo que el encabezado contiene además de las anotaciones de los servidores, y lo que es dudoso en lo que volvió.

hop-resent = antes, reenviado a mano
hop-checks-passed = comprobaciones del remitente superadas: { $checks }
hop-checks-failed = comprobaciones del remitente fallidas: { $checks }
hop-state-auth = retenido aquí hasta confirmar al remitente
hop-state-content = retenido aquí para comprobar el contenido
hop-state-convert = retenido aquí para convertir el contenido
hop-state-moderation = retenido aquí para un moderador
hop-state-other = retenido aquí a propósito
hop-state-quarantine = retenido aquí en cuarentena
hop-state-timed = retenido aquí hasta la hora que eligió el remitente
route-held = El servidor anterior había retenido el mensaje a propósito. Eso explica la duración.
route-resent = Antes, alguien había reenviado el mensaje a mano. No es un retraso de un servidor.
mean-state = Según su propia anotación, el mensaje quedó { $state }.
mean-for-several = Los destinatarios para los que el servidor tenía el mensaje en ese momento.

reason-passed-it-on = reenvió el mensaje, así que lo tenía
why-copy-passed-on = Esta persona reenvió el mensaje a mano, así que lo tenía.
reason-answered-it = respondió a su mensaje, así que lo tenía
why-answered-in-person = Esta persona respondió a su mensaje, así que lo tenía.

noted-besides = Qué más está anotado
notes-resent = Reenviado a mano
notes-exchange = Sistema de correo de Microsoft
noted-signed = El mensaje lleva una firma de { $domain }. Los servidores siguientes comprueban si está intacta (DKIM).
noted-sealed = { $domain } responde de lo que se averiguó hasta aquí (ARC).
noted-sealed-broken = { $domain } anotó que lo que garantizaban los servidores anteriores está roto (ARC).
resent-by = { $name } reenvió el mensaje a mano.
resent-by-somebody = Alguien reenvió el mensaje a mano.
resent-at = Fecha y hora: { $time }.
resent-to = Entonces fue a { $names }.
exchange-organization = Indica que la organización { $domain } envió el mensaje.
exchange-arrived = Tuvo el mensaje por primera vez: { $time }.
exchange-took = Según su propia medida, el mensaje tardó { $length } hasta el buzón.
exchange-tries-until = Debía intentarlo hasta: { $time }.
exchange-number = Conoce el mensaje con el número { $number }. Con él, un administrador puede encontrarlo.

doubt-backscatter = No es sobre un mensaje de usted
doubt-fake-bounce = No es un aviso real
doubt-links = Sus enlaces, que no deben abrirse
doubt-files = Sus archivos adjuntos, que no deben abrirse
doubt-link-shown = { $host }, mostrado como «{ $shown }»
doubt-steps = Qué hacer con esto

finding-returned-another = El aviso devuelve un mensaje que no es igual a la copia que usted añadió.
finding-check-the-copy = Compruebe que la copia es el mensaje del que se trata.
sign-returned-other-recipients = El mensaje devuelto iba dirigido a otras personas que la copia que usted añadió.
sign-returned-other-subject = Su asunto es distinto del de la copia que usted añadió.
sign-returned-other-time = Su fecha es distinta de la de la copia que usted añadió.

note-passed-over = Lo que está encima de las líneas copiadas se pasó por alto.
note-headers-cut-off = Las líneas copiadas se cortan a la mitad. Cópielas de nuevo, de la primera a la última.
fact-resent = Reenviado por
fact-exchange = Anotación del sistema de correo de Microsoft
