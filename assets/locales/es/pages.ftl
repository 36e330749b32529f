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
route-of-message = Su mensaje

hop-server-unknown = un servidor sin nombre

route-most-time = El paso más largo fue { $hop }: { $length }.
route-clock = El reloj de { $host } va { $clock }.
route-clocks = Dos relojes no coinciden: no todos los pasos se pueden medir.
route-gaps =
    { $count ->
        [one] En un punto, un servidor no anotó nada o tiene dos nombres.
       *[other] En { $count } puntos, un servidor no anotó nada o tiene dos nombres.
    }
route-loops = El mensaje dio vueltas en círculo.
route-out-of-order =
    { $count ->
        [one] Una anotación estaba fuera de lugar y se cambió de sitio.
       *[other] { $count } anotaciones estaban en desorden y se ordenaron.
    }
route-times = Las horas están en { $zone }, y debajo en UTC.
route-times-utc = Las horas están en UTC.
route-of-report =
    { $count ->
        [one] Recorrido del aviso: un servidor
       *[other] Recorrido del aviso: { $number } servidores, { $length }
    }

clock-behind = con cerca de { $length } de retraso
clock-ahead = con cerca de { $length } de adelanto
clock-behind-at-least = con al menos { $length } de retraso
clock-ahead-at-least = con al menos { $length } de adelanto
clock-zone-behind = con { $length } de retraso, probablemente por una zona horaria equivocada
clock-zone-ahead = con { $length } de adelanto, probablemente por una zona horaria equivocada

hop-submission = enviado por un usuario identificado
hop-internal = dentro de una misma red
hop-tls = cifrado con { $version }
hop-encrypted = cifrado
hop-no-tls = no consta ningún cifrado
hop-clock-known = el reloj de este servidor va { $clock }
hop-clock = este reloj y el anterior no coinciden
hop-gap = el servidor anterior no anotó nada
hop-loop = ya pasó por aquí: da vueltas
hop-out-of-order = estaba en otro lugar
hop-x-received = el mismo paso, anotado dos veces
hop-no-date = sin hora
hop-zone-guessed = zona horaria no segura
hop-damaged = esta anotación está dañada
hop-service-filter = un filtro
hop-service-provider = un proveedor de correo
hop-service-list = una lista de distribución
hop-service-forwarder = un servicio de reenvío
hop-service-platform = un servicio de envío
hop-named-filter = filtro: { $name }
hop-named-provider = { $name }
hop-named-list = lista de distribución: { $name }
hop-named-forwarder = reenvío: { $name }
hop-named-platform = servicio de envío: { $name }

fold-title =
    { $count ->
        [one] Un paso dentro de una misma red
       *[other] { $count } pasos dentro de una misma red
    }

mean-number = El lugar en el recorrido: 1 es el servidor más cercano al remitente.
mean-time = { $local } en la zona horaria de usted ({ $zone }), { $utc } en UTC. El servidor lo anotó según su propio reloj.
mean-time-utc = { $utc } en UTC. El servidor lo anotó según su propio reloj.
mean-no-time = El servidor no anotó ninguna hora legible.
mean-zone-guessed = La zona horaria falta o es desconocida: esta hora puede tener un error de varias horas.
mean-clock = Comparado con los relojes vecinos, este va { $clock }.
mean-delay = Tiempo desde la anotación anterior: { $length }.
mean-delay-without-clock = Tiempo desde la última anotación anterior con un reloj fiable: { $length }.
mean-delay-negative = Esta hora es anterior a la del paso previo. Un reloj va mal: no es un retraso real y no se cuenta.
mean-delay-doubtful = Un reloj cercano va mal: esta duración no es segura y no se cuenta.
mean-no-delay = Antes no hay nada con que comparar.
mean-from = { $name } transmitió el mensaje.
mean-helo = Se presentó como { $name }.
mean-ip = Tenía la dirección { $ip }, tal como la vio el servidor siguiente.
mean-submission = Alguien se identificó allí para enviar.
mean-gap = No es el último servidor que había recibido el mensaje. Entre los dos, un servidor no anotó nada o tiene dos nombres.
mean-no-from = La anotación no dice quién transmitió el mensaje. Por lo general, el servidor se lo pasó a sí mismo.
mean-by = { $name } recibió el mensaje y escribió esta anotación.
mean-no-by = La anotación no dice qué servidor la escribió.
mean-loop = El mensaje ya estuvo aquí y volvió: da vueltas en círculo.
mean-out-of-order = Esta anotación estaba en otro lugar. Los nombres muestran que va aquí.
mean-service-filter = Busca correo no deseado, virus y falsificaciones.
mean-service-provider = Pertenece a un proveedor de correo.
mean-service-list = Reparte los mensajes entre los miembros de una lista.
mean-service-forwarder = Reenvía el correo a otra dirección.
mean-service-platform = Envía correo por encargo de sus clientes.
mean-via = El mensaje llegó por { $name }.
mean-with-smtp = SMTP es el modo en que los servidores se pasan el correo. La palabra no indica ningún cifrado.
mean-with-esmtp = ESMTP es el modo en que los servidores se pasan hoy el correo. La palabra no indica ningún cifrado.
mean-with-esmtps = ESMTPS: transmitido por una conexión cifrada.
mean-with-esmtpa = ESMTPA: alguien se identificó para enviar. La palabra no indica ningún cifrado.
mean-with-esmtpsa = ESMTPSA: alguien se identificó para enviar, por una conexión cifrada.
mean-with-lmtp = LMTP: transmitido al programa que guarda el correo en el buzón.
mean-with-http = HTTP: escrito en una página web, o enviado por un programa a través de la web.
mean-with-mapi = MAPI: enviado desde Outlook, o dentro de Exchange.
mean-with-exchange = Transmitido por Microsoft Exchange.
mean-with-local = Creado en la misma máquina.
mean-with-other = Cómo se transmitió el mensaje, con las palabras del servidor.
mean-no-with = La anotación no dice cómo se transmitió el mensaje.
mean-tls = La conexión estaba cifrada, del modo que se indica aquí.
mean-tls-by-protocol = La conexión estaba cifrada: lo dice el modo de transmisión.
mean-no-tls = Entre dos organizaciones, y la anotación no indica ningún cifrado: quizá otros pudieron leerlo.
mean-tls-unknown = La anotación no dice si la conexión estaba cifrada.
mean-id = El número con el que este servidor conoce el mensaje. Con él, quien administra el servidor lo encuentra en los registros.
mean-no-id = El servidor no anotó ningún número propio.
mean-for = El destinatario para el que el servidor tenía el mensaje en ese momento.
mean-no-for = El servidor no nombró a ningún destinatario. Si hay varios, normalmente no nombra a ninguno.

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
envelope-remark-forwarded = Un servidor reenvió el mensaje y creó su propia dirección de retorno a partir de { $address }.
envelope-remark-per-recipient = Cada destinatario tiene su propia dirección de retorno. Esta representa a { $address }.
envelope-remark-marked = El servidor del remitente marca así su correo. Se trata de { $address }.
envelope-remark-tagged = El mismo buzón que { $address }: lo que sigue al signo más es una etiqueta.
envelope-remark-forwarded-here = Ni en Para ni en Cc: un reenvío condujo aquí.
envelope-remark-member = Ni en Para ni en Cc: lo repartió la lista { $address }.
envelope-on-behalf = { $sender } lo envió en nombre de { $from }.
envelope-said-for = { $host } recibió el mensaje para esta dirección
envelope-said-original-to = Se pidió a un servidor que entregara en esta dirección
envelope-said-delivered-to = El buzón que contiene la copia tiene esta dirección
envelope-said-list = Es la dirección de una lista de distribución
envelope-said-original-recipient = Según el aviso, es la dirección a la que se escribió
envelope-said-final-recipient = Según el aviso, es la última dirección que usaron los servidores
envelope-said-return-path = La dirección de retorno se creó solo para este destinatario
envelope-means-alias = Un alias o un reenvío cambió una dirección por el camino. Un error posterior no significa que el primer buzón no recibiera nada.
envelope-means-hidden = Alguien que no está ni en Para ni en Cc lo recibió, o debía recibirlo. Los demás no pueden verlo.
envelope-means-list = Una lista reparte el mensaje entre sus miembros. Ningún encabezado dice quiénes son. El error de un miembro no dice nada de los demás.
envelope-means-bcc = Alguien en Cco debía recibirlo sin que los demás lo supieran. Solo la copia del remitente lo muestra.
envelope-means-resent = Alguien reenvió el mensaje a mano. Quienes lo recibieron entonces no son los destinatarios del primer envío.
envelope-means-tag = Una etiqueta después del signo más no cambia nada: el mensaje va al mismo buzón.
envelope-means-forwarded = El mensaje de { $address } se reenvió. Un error posterior afecta al reenvío: es muy posible que el buzón anterior sí tenga el mensaje.
envelope-means-per-recipient = La dirección de retorno nombra a { $address }: un error que vuelve a ella afecta solo a ese destinatario.
envelope-means-on-behalf = Para saber quién lo recibió, eso no cambia nada.
envelope-means-no-record = A la derecha, la falta de registros es normal si no hay avisos de error.

source-bounce = Aviso de error
source-delay-warning = Aviso de retraso
source-receipt = Confirmación de entrega
source-headers = Encabezados
source-message = Mensaje
source-part = Parte del elemento de arriba
source-not-understood = No entendido
source-pasted = Texto pegado
source-delivery-report = Informe de entrega
source-returned-headers = Encabezados del mensaje devuelto
source-returned-message = Mensaje devuelto
source-text = Texto
source-outlook-with = Archivo de Outlook · { $what }
source-left-aside = { $what } · apartado
source-outlook-file = Archivo de Outlook
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
note-locked = Un adjunto comprimido pide una contraseña. Descomprímalo usted y agregue lo que contiene.
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
