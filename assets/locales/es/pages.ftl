# The Route, Envelope and Sources pages.

route-headline =
    { $count ->
        [one] El mensaje pasó por un servidor en { $length }.
       *[other] El mensaje pasó por { $number } servidores en { $length }.
    }
route-headline-no-time =
    { $count ->
        [one] El mensaje pasó por un servidor.
       *[other] El mensaje pasó por { $number } servidores.
    }
route-headline-stopped =
    { $count ->
        [one] Después se detuvo para un destinatario.
       *[other] Después se detuvo para { $count } destinatarios.
    }
route-none = Todavía no se conoce el recorrido
route-most-time = La mayor parte del tiempo pasó antes de { $hop }.
route-clocks = Dos relojes no coinciden: una hora anterior a la de arriba no es un retraso real.
route-times = Las horas están en { $zone }.
route-of-message = Su mensaje
route-of-report = Recorrido del aviso

hop-server-unknown = un servidor sin nombre
hop-submission = enviado por un usuario identificado
hop-tls = cifrado ({ $version })
hop-for = para { $address }
hop-clock = este reloj difiere del anterior
hop-no-date = sin hora
hop-zone-guessed = zona horaria no segura
hop-damaged = esta anotación está dañada

stop-refused = Rechazado por { $host } para { $name }
stop-given-up = Abandonado por { $host } para { $name }
stop-delayed = Sigue esperando en { $host } para { $name }

envelope-sender = Remitente
envelope-none = Todavía no se conoce ninguna dirección
envelope-same = No consta ninguna diferencia entre lo que se lee y lo que usaron los servidores
envelope-differs =
    { $count ->
        [one] Una dirección difiere entre lo que se lee y lo que usaron los servidores
       *[other] { $count } direcciones difieren entre lo que se lee y lo que usaron los servidores
    }
envelope-subtitle = Para y Cc son lo que se lee (los encabezados). Los servidores siguen su propia lista (el sobre).
envelope-null-sender = vacío, como es habitual en los avisos
envelope-remark-sender = Los avisos de error van a la dirección de la derecha, no a la que se lee.
envelope-remark-became = Un alias, una lista o un reenvío lo envió a { $address }.
envelope-remark-behind = El correo para { $address } se reenvía allí.
envelope-remark-not-in-headers = Ni en Para ni en Cc: una copia oculta, una lista o un reenvío.
envelope-means-alias = Un alias o un reenvío cambió una dirección por el camino. Un error posterior no significa que el primer buzón no recibiera nada.
envelope-means-hidden = Alguien que no está ni en Para ni en Cc lo recibió, o debía recibirlo. Los demás no pueden verlo.
envelope-means-no-record = Donde el lado derecho está vacío, nada aquí muestra el lado de los servidores. Es normal cuando no hay avisos de error.

source-bounce = Aviso de error · leído
source-delay-warning = Aviso de retraso · leído
source-receipt = Confirmación de entrega · leída
source-headers = Encabezados · leídos
source-message = Mensaje · leído
source-part = Parte del elemento de arriba
source-not-understood = No entendido
source-pasted = Texto pegado
source-delivery-report = Informe de entrega
source-returned-headers = Encabezados del mensaje devuelto
source-returned-message = Mensaje devuelto
source-text = Texto
source-outlook-file = Archivo de Outlook · su texto está debajo
source-outlook-message = El mensaje como texto
source-outlook-report = Detalles del aviso

fact-recipient = Destinatario
fact-failed = Destinatario con error
fact-hop = Anotación de un servidor
fact-sender = Remitente
fact-message-id = Identificador
fact-subject = Asunto
fact-date = Fecha
fact-automatic = Enviado por un programa
fact-server = Servidor
fact-action = Qué se hizo
fact-status = Código de estado
fact-answer = La respuesta del servidor
fact-draft = Borrador

note-empty = No hay nada dentro.
note-not-text = Esto no es texto, sino una imagen, un archivo comprimido u otro tipo de archivo.
note-not-mail = Esto es texto, pero nada parece correo.
note-too-large = El archivo es muy grande: solo se leyó el principio.
note-too-deep = Hay demasiados mensajes unos dentro de otros: los más profundos se dejaron a un lado.
note-too-many-parts = Hay demasiadas partes: las últimas se dejaron a un lado.
note-too-many-headers = Hay demasiadas líneas de encabezado: las últimas se dejaron a un lado.
note-too-many-recipients = Hay demasiados destinatarios: los últimos se dejaron a un lado.
note-damaged-encoding = Una parte está dañada; se muestra lo que se pudo leer.
note-recovered = El mensaje está construido de forma poco común y se leyó paso a paso.
note-repaired-paste = Se repararon los saltos de línea del texto pegado.
note-repaired-quoting = Se quitaron los signos «>» al principio de las líneas.
note-repaired-indentation = El texto pegado tenía sangría: se llevó de nuevo al margen.
note-repaired-blank-lines = Se quitaron las líneas vacías entre las líneas de encabezado.
note-repaired-one-line = Todos los encabezados estaban en una sola línea: se separaron de nuevo.
note-repaired-wrapping = Se volvieron a unir las líneas cortadas a un ancho fijo.
note-repaired-escapes = Se restauraron los caracteres que una página web había sustituido.
note-cut-off = El mensaje está cortado antes del final.
note-nobody-named = Este aviso no menciona a nadie.
note-converted = Se convirtieron los caracteres.

unit-day = d
unit-hour = h
unit-minute = min
unit-second = s
