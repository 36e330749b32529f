# The text rendering and the terminal.

text-meaning = Qué significa
text-steps = Qué hacer ahora
text-notes = Notas de lectura

no-window = No se pudo abrir ninguna ventana ({ $reason }); esta es la respuesta como texto.
no-window-no-file = No se pudo abrir ninguna ventana ({ $reason }). Indique un archivo para leer aquí la respuesta: mailtrail explain ARCHIVO
no-display = no hay pantalla
no-graphics = los gráficos no se pudieron iniciar
no-gui = esta versión no tiene ventana

several-incidents = Se trata de varios mensajes, y la respuesta se refiere a uno de ellos. Para verlos todos: mailtrail scan { $names }
too-many-pieces = Aquí hay más de lo que cabe en una respuesta, y el resto se dejó a un lado. Para verlo todo: mailtrail scan { $names }

scan-progress = { $number } leídos hasta ahora, ahora en { $name }
scan-sum =
    { $count ->
        [one] Se leyó un mensaje.
       *[other] Se leyeron { $count } mensajes.
    }
scan-sum-steps = Qué hacer con las direcciones que figuran en avisos:

duration-permanent = definitivo
duration-temporary = temporal

contact-keep = Conservar
contact-remove = Quitar, o corregir la dirección
contact-update = Actualizar: la dirección cambió
contact-retry-later = Conservar, e intentarlo más tarde
contact-ask-permission = Pedir permiso para escribir
contact-fix-our-side = Conservar: el rechazo se debe a nuestro lado
contact-change-message = Conservar, y cambiar el mensaje
contact-stop-writing = No escribir más a esta dirección
contact-check = Revisar a mano
