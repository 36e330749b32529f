# The messages to send. Formal address in French, Italian, German and Spanish.

letter-no-subject = (sin asunto)
letter-about = «{ $subject }»
letter-about-of = «{ $subject }» ({ $time })
letter-to-copied-title = Mensaje a las personas en copia
letter-to-copied-subject = ¿Lo recibió? { $subject }
letter-to-copied-body =
    Buenos días:

    Mi mensaje { $about } no se pudo entregar a la dirección principal. Para la copia destinada a usted no hubo ningún aviso de error.

    Si no la ve, le ruego que mire en el correo no deseado y busque «{ $subject }». Una breve respuesta me ayudaría.

    Gracias
letter-to-late-body =
    Buenos días:

    Envié el mensaje { $about } a varias personas, y para algunas hubo un aviso de un problema de entrega. Para la copia destinada a usted no hubo ningún aviso de error.

    Si no la ve, le ruego que mire en el correo no deseado y busque «{ $subject }». Una breve respuesta me ayudaría.

    Gracias
letter-to-failed-title = A quienes no lo recibieron
letter-to-failed-subject = Mi correo no le llegó: { $subject }
letter-to-failed-body =
    (Para comunicar por teléfono, por mensaje de texto o a otra dirección.)

    Buenos días:

    Mi correo { $about } no le llegó. En palabras sencillas, este es el aviso que recibí: «{ $reason }».

    ¿Podría indicarme una dirección que funcione, o avisarme cuando esté resuelto?

    Gracias
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
