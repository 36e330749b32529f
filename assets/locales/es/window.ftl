# Everything that the window itself says: labels, tips, empty states.

program-name = Mailtrail

# Pages
page-answer = Respuesta
page-route = Recorrido
page-envelope = Sobre
page-sources = Fuentes

# Commands
command-open = Abrir…
command-paste = Pegar
command-start-over = Empezar de nuevo
command-bring-back = Recuperar lo que estaba abierto
command-copy-answer = Copiar respuesta
command-copy-letter = Copiar este mensaje
command-close = Cerrar
open-tip = Abrir un mensaje devuelto, un mensaje guardado o encabezados
paste-tip = Agregar lo que copió, por ejemplo encabezados de Outlook
start-over-tip = Quitar todo y empezar con otro mensaje
bring-back-tip = Se conserva hasta que abra otra cosa o cierre la ventana
show-alone = Ver la respuesta para { $name }
open-dialog-title = Abrir mensajes o encabezados

# Menus
language-menu = Idioma: { $language }
theme-menu = Apariencia
theme-system = Como el sistema
theme-light = Claro
theme-dark = Oscuro
theme-high-contrast = Contraste alto

# Welcome
welcome-headline = ¿Quién recibió su correo?
welcome-subtitle = Arrastre aquí el mensaje devuelto. Verá quién no recibió su correo, quién muy probablemente lo tiene y qué hacer.
drop-here = Arrastre aquí el mensaje devuelto
drop-kinds = Un correo guardado (.eml, .msg), un buzón o una carpeta, o el texto copiado del error
open-a-file = Abrir un archivo…
paste-text = Pegar el texto
samples = ¿Solo para ver? Pruebe un ejemplo
sample-one-address = Falló una dirección
sample-one-address-detail = Dos personas estaban en copia
sample-company = Toda una empresa lo rechazó
sample-company-detail = Una de sus reglas no lo permite
sample-delay = Todavía en camino
sample-delay-detail = Un aviso de retraso
sample-name = Ejemplo: { $title }. { $detail }
offline-promise = Todo queda en este equipo. Mailtrail nunca se conecta a Internet.

# Dropping
drop-now = Suelte para agregarlo
drop-now-detail = Mailtrail lo lee solo en este equipo

# The rail
evidence = Elementos
show-evidence = Mostrar los elementos
show-piece = { $name }. { $description }. Mostrar su texto
pasted-text = Texto pegado
remove-piece = Quitar { $name }
drop-more = Arrastre aquí más elementos, o péguelos con { $shortcut }

# Reading
reading = Leyendo…
reading-headline = Leyendo su mensaje…
reading-detail = Los archivos grandes tardan un momento. Nada sale de este equipo.
cancel = Cancelar

# Answer
copied = Copiado
copy = Copiar
copy-subject = Copiar asunto
desk-purpose = Para soporte: se sigue con la persona al teléfono
what-to-do = Qué hacer ahora
other-messages = Elegir otro texto
letters-of-helpdesk = Para el soporte
letters-of-ones-own = Textos propios
letter-language = Escribirlo en { $language }
letter-to = Para: { $people }
letter-gap = Antes de enviarlo, sustituya { $gap } por el asunto de su mensaje.
letter-subject = Asunto del mensaje que va a enviar
letter-body = Texto del mensaje que va a enviar
address-and-reason = { $address } · { $reason }
people-all = Mostrar a las { $number } personas
people-fewer = Mostrar menos personas
person-row = { $name }, { $role }. { $verdict }. { $detail }
how-to-save = Cómo guardar un mensaje
look-at-source = Ver lo que se leyó

# One person
why-we-say-so = Por qué lo decimos
what-would-prove-it = Cómo comprobarlo
next-steps = Qué puede hacer
good-to-know = Conviene saber
show-proof = Ver la prueba
show-proof-of = Ver la prueba: { $claim }

# Route
route-empty = Todavía no se conoce el recorrido
route-empty-advice = Los servidores anotan cada entrega en los encabezados del propio mensaje. Agregue el mensaje devuelto con sus archivos adjuntos, o los encabezados de una copia que alguien recibió.
every-stamp = Lo que anotó cada servidor
hop-row = { $title }. { $detail }. { $delay } { $time }. Ver la prueba
column-number = N.º
column-from = De
column-by = Recibe
column-with = Cómo
column-tls = Cifrado
column-id = N.º interno
column-for = Para
column-time = Hora
short-date = { $day } { $month }
column-time-utc = UTC
column-delay = Duración
copy-request-menu = Copiar la petición…
copy-for-it-menu = Copiar para informática…
copy-menu = Copiar…
copy-as-text = Copiar como texto
copy-as-markdown = Copiar como Markdown
copy-as-table = Copiar para una hoja de cálculo
save-picture = Guardar imagen…
save-as-png = Como imagen PNG
save-as-svg = Como dibujo (SVG)
save-dialog-title = Guardar la imagen
picture-file-name = recorrido
picture-saved = Guardada: { $path }
sort-hops = Ordenar por: { $column }
sorted-up = Ordenado por: { $column }, ascendente
sorted-down = Ordenado por: { $column }, descendente
clause-cell = { $column }: { $text }
clause-empty = nada anotado
fold-open = Mostrar: { $title }
fold-close = Cerrar: { $title }
table-tip = Señale una celda, o vaya a ella con las flechas, para leer qué significa.

# Envelope
envelope-empty = Todavía no se pueden comparar las direcciones
envelope-empty-advice = Agregue el mensaje devuelto con sus archivos adjuntos. Muestran a quién escribió y a quién intentaron llegar los servidores.
what-people-read = Lo que se lee
what-people-read-detail = Las líneas Para y Cc del mensaje
what-servers-used = Lo que usaron los servidores
what-servers-used-detail = Adónde se envió realmente el mensaje
not-in-headers = No figura en el mensaje
no-record = No hay constancia
differs = No coinciden
differs-because = No coinciden: { $remark }
differences = Qué significa

# Sources
sources-empty = Todavía no hay nada que mostrar
sources-empty-advice = Agregue un mensaje devuelto, un mensaje guardado o encabezados.
other-sources = Elegir otra fuente
copy-source = Copiar fuente
source-marks = Lo marcado se ha leído. Pase el puntero por encima para ver qué es.

# The list of a box
list-headline =
    { $count ->
        [one] Un aviso: { $parts }
       *[other] { $number } avisos: { $parts }
    }
list-part-failed =
    { $count ->
        [one] { $number } no entregado
       *[other] { $number } no entregados
    }
list-part-delayed =
    { $count ->
        [one] { $number } con retraso
       *[other] { $number } con retraso
    }
list-part-others =
    { $count ->
        [one] { $number } de otro tipo
       *[other] { $number } de otro tipo
    }
list-headline-looking = Buscando mensajes devueltos…
list-headline-no-failure = Aquí no hay ningún aviso de error.
list-headline-no-reports = Aquí no se encontró ningún mensaje devuelto.
list-read =
    { $count ->
        [one] un mensaje leído
       *[other] { $number } mensajes leídos
    }
list-hidden =
    { $count ->
        [one] un mensaje normal no aparece en la lista
       *[other] { $number } mensajes normales no aparecen en la lista
    }
list-progress =
    { $count ->
        [one] Leyendo: { $number } mensaje hasta ahora
       *[other] Leyendo: { $number } mensajes hasta ahora
    }
list-stop = Detener la lectura
list-stopped =
    { $count ->
        [one] Usted detuvo la lectura después de { $number } mensaje. La lista está incompleta.
       *[other] Usted detuvo la lectura después de { $number } mensajes. La lista está incompleta.
    }
list-read-again = Leer todo
list-only-others = Aquí solo hay mensajes normales: ninguno dice qué pasó con otro mensaje.
list-show-others =
    { $count ->
        [one] Mostrar el mensaje normal
       *[other] Mostrar los { $number } mensajes normales
    }
list-nothing-fits = Ninguna línea de la lista coincide con su búsqueda.
list-clear-filter = Mostrar de nuevo todos los avisos
list-clear-search = Borrar la búsqueda
list-search = Buscar en direcciones, asuntos y resultados
list-found =
    { $count ->
        [0] Sin resultados
        [one] 1 encontrado
       *[other] { $number } encontrados
    }
list-search-hint = Buscar: dirección, asunto, resultado ({ $shortcut })
list-copy = Copiar la lista
list-copy-tip = Copiar las líneas que se muestran, listas para pegar en una hoja de cálculo
list-group-all = Todos los avisos
list-group-failed = No entregados
list-group-delayed = En curso
list-group-held = Retenidos
list-group-unclear = Dudosos
list-group-arrived = Confirmaciones
list-group-auto-reply = Respuestas automáticas
list-group-other = Mensajes normales
list-group-name = { $name }: { $number }
list-column-result = Qué pasó
list-column-who = Quién
list-column-subject = Asunto
list-column-when = Cuándo
list-sort = Ordenar por: { $column }
list-sorted-up = Ordenado por: { $column }, ascendente. Invertir
list-sorted-down = Ordenado por: { $column }, descendente. Invertir
list-no-date = Sin fecha
list-no-subject = Sin asunto
list-and-others =
    { $count ->
        [one] y otra persona
       *[other] y { $count } personas más
    }
list-nobody-named = No se menciona a nadie
list-back = Volver a la lista
list-previous = Línea anterior de la lista
list-next = Línea siguiente de la lista
list-place = { $number } de { $total }
list-date = { $day } { $month } { $year }
list-message = Mensaje normal
list-not-mail = No es un mensaje
list-auto-reply = Respuesta automática
list-complaint = Marcado como no deseado
list-sender-not-verified = Remitente no verificado
list-unclear = No está claro

# Problems
close-message = Cerrar este aviso
no-dialog = En este sistema no se abrió ninguna ventana para elegir archivos. Escriba o pegue la ruta del archivo:
path-hint = Ruta de un archivo
open-path = Abrir
investigation-failed = Algo falló dentro de Mailtrail al leer esto. El resto de la ventana sigue funcionando. Quite el último elemento y pruebe con otra forma de él, por ejemplo solo sus encabezados.
more-problems =
    { $count ->
        [one] No se pudo leer otro archivo.
       *[other] No se pudieron leer otros { $count } archivos.
    }
problem-not-found = Este archivo ya no está. Quizá se movió o cambió de nombre: { $name }
problem-no-permission = Este equipo no permite que Mailtrail lea el archivo. Cópielo en el escritorio e inténtelo de nuevo: { $name }
problem-folder = Esto es una carpeta. Arrastre los archivos que contiene: { $name }
problem-unreadable = No se pudo leer este archivo hasta el final. ¿Sigue conectada la unidad? { $name }
problem-nothing-to-paste = No hay texto para pegar. Copie primero los encabezados o el texto del error, y luego pegue de nuevo.
problem-damaged = Este archivo comprimido está dañado. Se leyó lo que se pudo extraer: { $name }
problem-locked = Este archivo comprimido pide una contraseña. Descomprímalo primero e inténtelo de nuevo: { $name }
problem-unpacks-too-large = Este archivo comprimido contiene mucho más de lo normal en el correo; solo se leyó el principio. Descomprímalo primero: { $name }
problem-too-much-inside = Aquí hay demasiados archivos o carpetas; el resto se dejó a un lado: { $name }
problem-nothing-inside = Nada de lo que hay dentro parece correo: { $name }
problem-changed = Este mensaje ya no está donde se encontró: el archivo cambió. Ábralo de nuevo: { $name }
problem-unwritable = No se pudo guardar el archivo: { $name }

problem-no-mail-program = No se pudo abrir ningún programa de correo. Copie el texto y péguelo en un mensaje nuevo.

# Keys, as they are printed on keyboards.
key-ctrl = Ctrl
key-shift = Mayús
