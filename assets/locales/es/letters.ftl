# The messages to send. Formal address in French, Italian, German and Spanish.

letter-no-subject = (sin asunto)
letter-unknown-subject = [asunto]
letter-about = «{ $subject }»
letter-about-of = «{ $subject }» ({ $time })
letter-to-copied-title =
    { $count ->
        [one] Mensaje para la otra persona
       *[other] Mensaje para los demás
    }
letter-to-copied-subject =
    { $count ->
        [one] ¿Lo ha recibido? { $subject }
       *[other] ¿Lo han recibido? { $subject }
    }
letter-to-copied-body =
    Buenos días:

    { $count ->
        [one] Le envié el mensaje { $about } y no sé si ha llegado a todos. ¿Lo ha recibido usted?
       *[other] Les envié el mensaje { $about } y no sé si ha llegado a todos. ¿Lo han recibido ustedes?
    }

    { $count ->
        [one] Si no lo ve, mire por favor en el correo no deseado y busque «{ $subject }». ¿Podría responderme en cualquier caso?
       *[other] Si no lo ven, miren por favor en el correo no deseado y busquen «{ $subject }». ¿Podrían responderme en cualquier caso?
    }

    Gracias
letter-to-failed-title =
    { $count ->
        [one] A la persona que no lo recibió
       *[other] A quienes no lo recibieron
    }
letter-to-failed-subject = Mi correo no le llegó: { $subject }
letter-to-failed-body =
    Buenos días:

    Mi correo { $about } no le llegó.{ $reason }

    ¿Podría indicarme una dirección que funcione, o avisarme cuando esté resuelto?

    Gracias
letter-to-failed-reason = Este es el motivo que me indicaron: { $reason }.
letter-cause-user-unknown = su servidor de correo dice que no conoce esta dirección
letter-cause-mailbox-disabled = su servidor de correo dice que este buzón está desactivado
letter-cause-mailbox-full = su servidor de correo dice que el buzón está lleno
letter-cause-address-moved = su servidor de correo dice que usted ahora tiene otra dirección
letter-cause-recipient-restricted = su servidor de correo dice que esta dirección solo acepta correo de ciertos remitentes
letter-cause-sender-rejected = su servidor de correo dice que no acepta mi dirección
letter-cause-sender-blocked = su servidor de correo rechazó el correo del sistema de envío
letter-cause-authentication-failed = su servidor de correo dice que no pudo confirmar de dónde venía el mensaje
letter-cause-policy-rejected = su servidor de correo dice que una de sus reglas no lo permite
letter-cause-spam-rejected = su servidor de correo tomó el mensaje por correo no deseado
letter-cause-virus-rejected = su servidor de correo sospechó que había un virus
letter-cause-content-rejected = su servidor de correo rechazó el contenido o un archivo adjunto
letter-cause-submission-refused = mi sistema de correo se negó a enviar el mensaje
letter-cause-greylisted = su servidor de correo pidió intentarlo más tarde
letter-cause-connection-failed = no se pudo contactar con su servidor de correo
letter-cause-tls-failed = no fue posible una conexión segura con su servidor de correo
letter-cause-server-storage = su servidor de correo dice que no le queda espacio
letter-cause-server-error = su servidor de correo avisa de un problema propio
letter-to-administrator-title = Nota para el equipo de informática
letter-to-administrator-subject = Problema de entrega: { $subject }
letter-to-administrator-body =
    Buenos días:

    Mi mensaje { $about } no se entregó a todos. Estos son los datos exactos:

    { $facts }

    ¿Podrían revisar qué hay que corregir?

    Gracias
letter-ticket-note-title = Nota para el ticket
letter-ticket-note-subject = Quién recibió «{ $subject }»
letter-ticket-note-body =
    { $answer }

    { $facts }

facts-sender = Remitente
facts-sent = Enviado
facts-status = Estado
facts-answer = Respuesta
facts-remote = Servidor que respondió
facts-reporting = Servidor que avisó
facts-at = Hora
facts-line = { $label }: { $value }
facts-id = Message-ID
facts-verdict-read = abierto, según una confirmación
facts-verdict-delivered = entregado
facts-verdict-accepted = aceptado por el servidor
facts-verdict-relayed = transmitido, sin más avisos
facts-verdict-expanded = reenviado a otras direcciones
facts-verdict-no-failure-reported = sin avisos de error
facts-verdict-at-risk = incierto
facts-verdict-delayed = retrasado
facts-verdict-quarantined = retenido
facts-verdict-junked = en correo no deseado
facts-verdict-discarded = descartado
facts-verdict-failed = no entregado
facts-verdict-unknown = no se sabe

letter-to-sender-title = A quien escribió el mensaje
letter-to-sender-subject = Qué pasó con su mensaje: { $subject }
letter-to-sender-body =
    Buenos días:

    Usted preguntó por su mensaje { $about }. Esto es lo que se encontró:

    { $answer }

    { $people }

    Qué hacer ahora:

    { $steps }

    Un saludo
letter-not-you-title = Respuesta: «No era su dirección»
letter-not-you-subject = Sobre mi correo: { $subject }
letter-not-you-body =
    Buenos días:

    Recibí un aviso de error por mi correo { $about }, pero se refería a otra dirección, no a la suya.

    Si no lo ve, le ruego que mire en el correo no deseado y busque «{ $subject }». Si tampoco está allí, le ruego que me lo diga.

    Gracias
# Alrededor de la carta: para quién es, y qué se puede hacer con ella.
letter-for = Para: { $people } (por teléfono, por mensaje de texto o a otra dirección)
letter-bcc = En copia oculta: { $people }
open-in-mail = Abrir en el programa de correo
open-in-mail-tip = Abre un borrador. No se envía nada antes de que usted lo envíe.
undo-changes = Deshacer los cambios
undo-changes-tip = Recupera el texto propuesto. { $shortcut } deshace paso a paso.
letter-outdated = Lo que se añadió después cambió el texto propuesto. «Deshacer los cambios» lo muestra.
letter-handed = El borrador debería abrirse ahora. No se ha enviado nada.
letter-handed-without-text = El texto es demasiado largo para pasarlo. Se ha copiado: péguelo en el borrador.
letter-handed-without-people = Hay demasiadas personas para pasarlas. Añádalas usted. El texto se ha copiado: péguelo en el borrador.
letter-handed-without-somebody = Al menos una dirección contiene signos poco comunes y se omitió. Revise el borrador.
# Las plantillas propias.
templates-read-again = Leer de nuevo las plantillas
template-in-line = Línea { $line }: { $what } En la plantilla { $file }
template-in-file = { $what } En la plantilla { $file }
template-heading-missing = En «{ $found }» faltan los dos puntos. Antes de la primera línea vacía, las líneas empiezan por { $known }.
template-heading-unknown = «{ $found }» no se conoce. Antes de la primera línea vacía, las líneas empiezan por { $known }.
template-heading-twice = «{ $found }» aparece dos veces. Deje una.
template-subjectless = Falta la línea «Subject:».
template-textless = No hay texto. Empieza después de la primera línea vacía.
template-field-unknown = El campo { $found } no existe. Los campos son: { $known }.
template-open = Una llave está abierta y no se cierra. Para escribir una llave, duplíquela. Los campos son: { $known }.
template-stray = Una llave de cierre está sola. Para escribir una llave, duplíquela. Los campos son: { $known }.
template-recipients-unknown = «To: { $found }» no se conoce. Son posibles: { $known }.
template-condition-unknown = «When: { $found }» no se conoce. Son posibles: { $known }.
template-unspoken = «Language: { $found }» no se conoce. Son posibles: { $known }.
template-encoding = Este archivo no es texto en UTF-8. Guárdelo de nuevo como UTF-8.
template-large = Este archivo es demasiado grande para una plantilla (64 kB como máximo).
template-unreadable = No se pudo leer este archivo.
template-many = Solo se leen las primeras { $found } plantillas.
