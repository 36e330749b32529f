# The Walkthrough page for a helpdesk, what would prove it in full, the ticket note and the reminder.

# Mail systems, and programs that people read mail with
platform-microsoft-365 = Microsoft 365
platform-exchange-server = Exchange Server
platform-google-workspace = Google Workspace
platform-postfix-exim = Postfix o Exim
platform-no-records = Ninguno de estos
program-outlook-windows = Outlook para Windows (clásico)
program-outlook-new = Nuevo Outlook para Windows
program-outlook-web = Outlook en la web
program-gmail = Gmail en el navegador
program-apple-mail = Mail de Apple
program-thunderbird = Thunderbird

# How to save a message as a file
how-outlook-windows = Abra el mensaje. Elija Archivo › Guardar como y deje el tipo «Formato de mensaje de Outlook (.msg)».
how-outlook-new = Abra el mensaje. Elija Más acciones (los tres puntos) › Guardar como › EML.
how-outlook-web = Abra el mensaje. Elija Más acciones (los tres puntos) › Descargar › EML.
how-gmail = Abra el mensaje en el navegador. Elija los tres puntos › Mostrar original › Descargar original.
how-apple-mail = Arrastre el mensaje de la lista al escritorio.
how-thunderbird = Seleccione el mensaje y pulse Ctrl+S (Cmd+S en un Mac). Guárdelo como archivo .eml.
request-copy =
    Buenos días:

    ¿Podría guardar en un archivo su copia de mi mensaje { $about } y enviarme ese archivo adjunto? Un mensaje reenviado no basta: al reenviarlo se pierden los detalles necesarios.

    Para guardarlo en { $program }:
    { $how }

    Gracias
request-report =
    Buenos días:

    ¿Podría guardar en un archivo el mensaje que le fue devuelto y enviarme ese archivo adjunto? Un mensaje reenviado no basta: al reenviarlo se pierden los detalles necesarios.

    Para guardarlo en { $program }:
    { $how }

    Gracias

# What would prove it
prove-delivery-receipt = La próxima vez, pida una confirmación de entrega antes de enviar. No todos los sistemas de correo la mandan.

# Searching the records
records-microsoft-365-path = Centro de administración de Exchange (admin.exchange.microsoft.com) › Flujo de correo › Seguimiento de mensajes › Iniciar un seguimiento
records-google-workspace-path = Consola de administración de Google (admin.google.com) › Informes › Búsqueda en el registro de correo electrónico
records-sender = Remitente
records-recipients = Destinatarios
records-days = Intervalo (UTC)
records-days-value = del { $first } al { $last }
records-message-id = ID del mensaje
records-too-old = El seguimiento de mensajes llega a 90 días atrás, y este mensaje es más antiguo.
ready-admin-center = Centro de administración de Exchange: ruta y campos
ready-trace = PowerShell: una línea por destinatario
ready-trace-details = PowerShell: cada evento
ready-tracking-log = PowerShell: registro de seguimiento de todos los servidores
ready-email-log-search = Consola de administración: ruta y campos
ready-journal = Diario del sistema
ready-log-files = Archivos de registro
ready-exim-log = Registro de Exim
ready-reminder = Recordatorio para el calendario
ready-addresses = Direcciones para el nuevo envío
ready-named = { $group } · { $title }

# The reminder for a calendar
reminder-summary = ¿Recibieron todos «{ $subject }»?
reminder-description = Desde ahora ya no se espera un aviso de error tardío. Ningún registro lo confirma todavía para: { $names }.

# The steps
desk-get-what-came-back-title = Consiga el mensaje devuelto
desk-get-what-came-back-say = Guarde en un archivo el mensaje que le fue devuelto y envíemelo adjunto, por favor.
desk-get-what-came-back-do =
    Un mensaje reenviado no basta: al reenviarlo se pierden los detalles necesarios.
    Arrastre el archivo a esta ventana.
desk-confirm-message-title = Asegúrese de qué mensaje se trata
desk-confirm-message-say = ¿Se trata de su mensaje { $about }?
desk-confirm-message-do = Compare el asunto y la hora con la carpeta de mensajes enviados.
desk-say-who-failed-title = Diga quién no lo recibió
desk-say-who-failed-say = Su mensaje no llegó a { $names }. En palabras sencillas, esto es lo que volvió: { $reason }.
desk-say-who-failed-do = No lea en voz alta el texto técnico. Está en la nota del ticket.
desk-say-who-waits-title = Diga para quién se retrasa
desk-say-who-waits-say = Para { $names } se ha avisado de un retraso, pero de ningún error.
desk-say-who-waits-do = Pida que no lo envíe de nuevo todavía: podría llegar dos veces.
desk-say-who-has-it-title = Diga quién lo tiene
desk-say-who-has-it-say = Para { $names }, un registro muestra que un sistema de correo recibió su mensaje.
desk-say-who-has-it-do = No prometa que se haya leído ni que esté en la bandeja de entrada.
desk-say-who-is-likely-title = Diga quién lo tiene probablemente
desk-say-who-is-likely-say = Para { $names } no hay aviso de error. Su mensaje probablemente llegó.
desk-say-who-is-likely-do = No prometa más: que no haya avisos es buena señal, pero no una prueba.
desk-say-who-is-uncertain-title = Diga para quién no es seguro
desk-say-who-is-uncertain-say = Para { $names } todavía no puedo decirle si su mensaje llegó.
desk-say-who-is-uncertain-do = Aconseje comprobarlo por otro medio, por ejemplo por teléfono.
desk-say-it-never-left-title = Diga que probablemente no llegó a nadie
desk-say-it-never-left-say = Su mensaje se rechazó antes de salir de nuestro sistema. Probablemente tampoco llegó a { $names }.
desk-say-it-never-left-do = Hay que enviarlo de nuevo a todos, cuando la causa esté resuelta.
desk-have-it-released-title = Haga que lo liberen
desk-have-it-released-say = El sistema de correo de { $names } retiene su mensaje para revisarlo. Pida, por teléfono u otro medio, que lo liberen.
desk-have-it-released-do = Si es un buzón de su propia organización, mire usted en la cuarentena.
desk-ask-which-is-right-title = Dos elementos se contradicen
desk-ask-which-is-right-say = Para { $names }, dos elementos se contradicen. Pregunte, por teléfono u otro medio, si su mensaje está allí.
desk-ask-which-is-right-do =
    Compare los dos elementos en la página Fuentes. Puede que se enviara dos veces, o que se reenviara a otra dirección.
    Anote en el ticket cuál era el correcto.
desk-no-resend-to-all-title = No lo envíe de nuevo a todos
desk-no-resend-to-all-say = Por favor, no lo envíe de nuevo a todos. Algunas personas lo recibirían dos veces.
desk-no-resend-to-all-do = Si ya se hizo, anote la hora: el segundo mensaje tiene sus propios avisos.
desk-check-address-title = Revise la dirección
desk-check-address-say = Léame la dirección de { $names } letra por letra, por favor. ¿La escribió o la eligió entre las sugerencias?
desk-check-address-do =
    Compárela con un mensaje de esta persona o con el directorio.
    Si se eligió una sugerencia antigua, bórrela: en Outlook, con la cruz junto al nombre sugerido.
desk-drop-suggestion-title = Borre la sugerencia antigua
desk-drop-suggestion-say = Su programa de correo usó una dirección que solo entiende su propio sistema de correo.
desk-drop-suggestion-do =
    Borre la sugerencia de { $names }: en Outlook, con la cruz junto al nombre sugerido.
    Elija de nuevo a la persona en la libreta de direcciones, o escriba la dirección completa.
desk-check-domain-title = Revise lo que sigue a la @
desk-check-domain-say = Léame lo que sigue a la @ en la dirección de { $names }, por favor.
desk-check-domain-do =
    Busque letras cambiadas de sitio y una terminación equivocada.
    Mire el sitio web de la organización: ¿se usa todavía este nombre?
desk-mailbox-full-title = El buzón está lleno
desk-mailbox-full-say = Según el aviso, el buzón de { $names } está lleno. Comuníqueselo por otro medio, por ejemplo por teléfono.
desk-mailbox-full-do =
    Si el buzón es de su organización, revise su límite.
    Envíelo de nuevo solo cuando haya espacio.
desk-new-address-title = Pida la dirección actual
desk-new-address-say = La dirección de { $names } ya no recibe correo. Pida la dirección actual, por favor.
desk-new-address-do = Corrija la libreta de direcciones y borre la sugerencia antigua.
desk-check-size-title = Revise el tamaño
desk-check-size-say = Su mensaje fue rechazado por ser demasiado grande. ¿Puede compartir los adjuntos con un enlace?
desk-check-size-do =
    Compare el tamaño con el límite de los dos sistemas. Un adjunto crece un tercio por el camino.
    Envíe un enlace o un archivo más pequeño a quienes no lo recibieron.
desk-check-sender-title = Páselo al equipo de correo
desk-check-sender-say = El rechazo se debe al lado que envía, no a la dirección de { $names }. Nuestro equipo de correo lo revisará.
desk-check-sender-do =
    Entregue la nota con los códigos exactos.
    Haga revisar SPF, DKIM y DMARC, las listas de bloqueo, y si la cuenta está bloqueada o superó su límite.
desk-check-content-title = Revise el contenido
desk-check-content-say = Su mensaje fue rechazado por una regla o por su contenido. ¿Contiene enlaces, un archivo comprimido o un programa?
desk-check-content-do =
    Busque adjuntos como .zip o .exe, archivos con macros y enlaces acortados.
    Pruebe con un mensaje corto sin todo eso, solo a quienes no lo recibieron.
desk-check-permission-title = Revise quién puede escribir allí
desk-check-permission-say = No todos pueden escribir a { $names }. ¿Es usted miembro de la lista, o lo conocen allí?
desk-check-permission-do =
    Pida al responsable de la dirección o de la lista que autorice al remitente.
    Revise con qué dirección se envió: muchas listas conocen solo una.
desk-slow-down-title = Envíelo más despacio
desk-slow-down-say = Un sistema de correo pidió ir más despacio. Normalmente se resuelve solo.
desk-slow-down-do = Después de una hora, envíelo a quienes no lo recibieron, a unos pocos cada vez.
desk-their-server-title = El sistema de correo del destinatario no lo ha aceptado
desk-their-server-say = El sistema de correo de { $names } no ha aceptado el mensaje. Por ahora, use otro medio de contacto.
desk-their-server-do =
    Compruebe si otros mensajes llegan a esta organización.
    Si no llegan, pase la nota con los códigos exactos a su equipo de informática.
desk-check-forwarding-title = Mire detrás de la dirección
desk-check-forwarding-say = El correo para { $names } se reenvía automáticamente, y allí no llegó su mensaje.
desk-check-forwarding-do =
    Pregunte si el mensaje está de todos modos en su propio buzón.
    Haga corregir o desactivar el reenvío.
desk-read-the-answer-title = Encuentre el motivo
desk-read-the-answer-say = El aviso no dice claramente por qué. Estoy mirando la respuesta exacta.
desk-read-the-answer-do =
    Lea la respuesta exacta: está en la nota del ticket y en la página Fuentes.
    Descarte las causas habituales: la dirección, un buzón lleno, el tamaño, el contenido.
desk-check-members-title = Revise quién está detrás de la dirección
desk-check-members-say = El correo para { $names } pasa a otras personas. ¿Sabe a quiénes?
desk-check-members-do = Pregunte al responsable de la lista si la persona es miembro. Cada miembro puede recibir el mensaje o no.
desk-look-in-junk-title = Correo no deseado y cuarentena
desk-look-in-junk-say = Pida a { $names } que mire en el correo no deseado y que busque el asunto.
desk-look-in-junk-do = Si no está allí, el equipo de informática del destinatario puede mirar en la cuarentena.
desk-search-records-title = Busque en los registros de su sistema de correo
desk-search-records-say = Estoy mirando lo que nuestro sistema de correo anotó sobre su mensaje.
desk-search-records-do =
    Elija su sistema de correo y copie la búsqueda.
    Para personas externas, «entregado» o «enviado» significa que su servidor lo recibió. No significa la bandeja de entrada.
desk-ask-for-copy-title = Pida la copia recibida
desk-ask-for-copy-say = Pida a { $names } que guarde la copia recibida en un archivo y que le envíe ese archivo.
desk-ask-for-copy-do =
    Elija el programa de correo del destinatario y copie la petición.
    Arrastre el archivo a esta ventana: muestra que la copia llegó.
desk-resend-to-failed-title = Envíelo de nuevo solo a quienes no lo recibieron
desk-resend-to-failed-say = Cuando esté resuelto, envíelo de nuevo solo a { $names }.
desk-resend-to-failed-do = Deje fuera a todos los demás: lo recibirían dos veces.
desk-resend-to-all-title = Envíelo de nuevo a todos
desk-resend-to-all-say = Cuando esté resuelto, envíelo de nuevo a { $names }.
desk-resend-to-all-do = Se rechazó antes de salir: es poco probable que alguien lo reciba dos veces.
desk-wait-for-late-report-title = Espere avisos tardíos
desk-wait-for-late-report-say = Todavía es posible un aviso de error tardío hasta el { $time }. Si vuelve otro mensaje, envíenoslo, por favor.
desk-wait-for-late-report-do = Deje el ticket abierto hasta entonces, o guarde el recordatorio.
desk-not-yours-title = Muy probablemente no se trata de un mensaje de quien llama
desk-not-yours-say = Muy probablemente no se trata de un mensaje suyo. Parece que otra persona usó su dirección.
desk-not-yours-do =
    Mire en la carpeta de mensajes enviados. Si el mensaje está allí, haga cambiar la contraseña enseguida.
    No hay que enviar nada de nuevo. El equipo de correo puede proteger el dominio con DMARC.
desk-no-report-title = Muy probablemente no es un aviso auténtico
desk-no-report-say = Este mensaje muy probablemente solo finge ser un aviso. Por favor, no haga clic en nada.
desk-no-report-do =
    Pregunte si se abrió un enlace o se escribió una contraseña. En ese caso, haga cambiar la contraseña enseguida y avise al equipo de seguridad.
    Después, borre el mensaje.
desk-close-ticket-title = Cierre con la nota del ticket
desk-close-ticket-say = Lo he anotado todo. Si vuelve otro mensaje, envíenoslo, por favor.
desk-close-ticket-do = La nota del ticket dice qué pasó, qué se hizo y qué queda por hacer.
desk-reasons-differ = el motivo no es el mismo para todos

# The ticket note
desk-note-evidence = Pruebas
desk-note-done = Hecho
desk-note-remaining = Por hacer
desk-note-nothing = nada

# The page
page-walkthrough = Paso a paso
desk-step = Paso { $number } de { $total }: { $title }
desk-finished = Todos los pasos están hechos
desk-finished-advice = Copie la nota para cerrar el ticket. Cada paso de abajo puede abrirse de nuevo.
desk-progress = { $number } de { $total } pasos hechos
desk-to-say = Qué decir
desk-to-do = Qué hacer
desk-to-copy = Qué copiar
desk-done-next = Hecho, paso siguiente
desk-not-done = Al final no está hecho
desk-done-of = Hecho: { $title }
desk-open = Abrir el paso { $number }: { $title }
desk-all-steps = Todos los pasos
desk-copy-note = Copiar la nota del ticket
desk-copy-of = Copiar: { $title }
desk-platform = Sistema de correo: { $name }
desk-program = Programa del destinatario: { $name }
desk-save-reminder = Guardar recordatorio…
save-reminder-title = Guardar el recordatorio
reminder-file-name = recordatorio
