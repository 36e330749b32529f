# La ayuda: qué se ve, qué se pregunta, qué evita el próximo error, y qué dicen los códigos.

command-help = Ayuda
help-tip = Partir de lo que usted ve, buscar un código, leer respuestas breves
help-headline = Ayuda
help-subtitle = Parta de lo que ve, lea una respuesta breve o busque un código.
help-search = Buscar en la ayuda
help-search-hint = Buscar: palabra, código o respuesta de un servidor ({ $shortcut })
help-clear-search = Borrar la búsqueda
help-nothing-fits = Aquí nada coincide con su búsqueda.
help-nothing-fits-advice = Pruebe con una sola palabra, o con un código como 5.1.1. O arrastre a la ventana lo que volvió.
help-close = Volver
help-open-topic = Mostrar: { $title }
help-close-topic = Cerrar: { $title }
help-steps-for = Qué mirar, en este orden
help-then-drop = Cuando lo tenga, arrástrelo a la ventana:
help-welcome = ¿Sin archivo? Busque las palabras o el código que ve

help-section-symptoms = Lo que veo
help-section-questions = Preguntas
help-section-prevention = La próxima vez
help-section-codes = Códigos

help-copied-nothing = Una persona en copia dice que no le llegó nada
help-copied-nothing-text =
    Pida a esta persona que mire en el correo no deseado y busque el asunto.
    Mire lo que volvió. Si se nombra a esta persona, esa es la respuesta.
    Si no se nombra a nadie de la misma organización, su sistema de correo muy probablemente aceptó el mensaje. Quizá lo apartó.
    Si se nombra a alguien de la misma organización, arrastre aquí lo que volvió. Mailtrail dice si afecta a los demás.
    Mire en sus mensajes enviados: ¿está bien escrita la dirección de esta persona? Los programas suelen proponer direcciones antiguas.
    Si necesita certeza, pida al equipo de informática un seguimiento del mensaje.
help-main-only-named = En lo que volvió solo se nombra la dirección principal
help-main-only-named-text =
    Es lo habitual. Lo que vuelve nombra las direcciones que fallaron, y a nadie más.
    El silencio sobre las personas en copia suele significar que su sistema de correo aceptó el mensaje.
    Arrastre aquí lo que volvió. Mailtrail dice a quién se nombra, a quién no, y qué significa.
    Si el aviso no contiene su mensaje, añádalo desde sus mensajes enviados. Muestra a todos a quienes escribió.
    Corrija esa única dirección, y envíe el mensaje de nuevo solo a ella.
help-one-company = Varias personas de una organización no recibieron nada
help-one-company-text =
    Quizá su servidor rechazó el mensaje entero, y no unas direcciones. Entonces puede afectar también a otros allí.
    Arrastre aquí todo lo que volvió, de una vez. Puede haber un aviso para todos, o uno por persona.
    Busque un motivo que se refiera al mensaje o al remitente: demasiado grande, tomado por correo no deseado, remitente sin confirmar.
    Si no volvió nada, quizá el mensaje aún espera. Los servidores suelen intentarlo durante días.
    O fue aceptado y apartado allí. Su equipo de informática puede buscarlo.
help-no-receipt = Pedí una confirmación y no llegó ninguna
help-no-receipt-text =
    Que falte una confirmación no demuestra nada. Muchos programas preguntan antes al lector, que puede negarse.
    Muchas organizaciones no dejan salir ninguna confirmación.
    ¿Volvió un mensaje? Arrástrelo aquí: cuenta más que una confirmación que falta.
    Busque también una confirmación de entrega. Viene de un servidor, lea alguien o no.
    Si necesita saberlo, pida una breve respuesta.
help-nothing-came-back = No volvió nada, y nadie responde
help-nothing-came-back-text =
    La falta de noticias suele significar que el mensaje llegó. Quizá no se ha leído, o está en el correo no deseado.
    Mire en sus mensajes enviados. ¿Está allí el mensaje, o sigue en los borradores o en la bandeja de salida?
    Mire en su propio correo no deseado: a veces los avisos de error acaban allí.
    Un error puede avisarse tarde. Algunos servidores lo intentan antes durante cinco días.
    Pida a una persona su copia como archivo y arrástrela aquí. Muestra que llegó, y cuándo.
help-all-failed = Falló para todos
help-all-failed-text =
    Entonces el motivo suele estar en el mensaje o en su lado: el tamaño, el contenido, su dirección.
    Arrastre aquí lo que volvió. Si su propio sistema de correo no quiso enviarlo, nadie lo recibió.
    Si el mensaje es grande, comparta los archivos con un enlace.
    Si no se pudo confirmar su dirección, envíe la nota al equipo de informática.
    Envíelo a una sola dirección como prueba antes de enviarlo otra vez a todos.
help-not-mine = Volvió un mensaje que nunca envié
help-not-mine-text =
    Lo habitual es que alguien haya puesto su dirección como remitente falso.
    No siga ningún enlace, y no escriba una contraseña en ningún sitio.
    Arrástrelo aquí. Mailtrail dice si parece tratar de un mensaje suyo.
    Mire en sus mensajes enviados. Si hay mensajes que usted no escribió, cambie su contraseña y avise enseguida al equipo de informática.

help-others-not-named = ¿Por qué no se nombra a los demás?
help-others-not-named-text =
    Cada dirección se atiende por separado. Lo que le pasó a una dice poco de las demás.
    Los servidores avisan de los errores, pero no de los aciertos. Por eso no se nombra a quienes lo tienen.
    La excepción es un servidor que rechaza un mensaje para todos a la vez. Mailtrail busca las señales de ello.
help-send-again = ¿Debo enviarlo otra vez a todos?
help-send-again-text =
    No. Quienes lo tienen lo recibirían dos veces, y las respuestas irían a dos mensajes.
    Envíelo solo a las direcciones que fallaron, cuando el motivo esté resuelto.
    Para las personas en copia basta el mensaje breve de la página Respuesta.
help-how-long = ¿Cuánto debo esperar?
help-how-long-text =
    La mayoría de los rechazos vuelven en pocos minutos.
    Si no se puede contactar con un servidor, los intentos siguen: con algunos sistemas uno o dos días, con otros cinco.
    Después ya no se espera un error. La página Respuesta indica el día.
    Si es urgente, no espere: llame por teléfono.
help-arrived = ¿«Llegó» significa que está en la bandeja de entrada?
help-arrived-text =
    No. Significa que el sistema de correo del destinatario tiene el mensaje.
    Puede estar en el correo no deseado, retenido, o movido por una regla.
    Solo la persona, o su equipo de informática, puede ver dónde está.
help-read-receipt = ¿Demuestra algo una confirmación de lectura?
help-read-receipt-text =
    Muestra que un programa mostró el mensaje. No muestra que alguien lo haya leído o entendido.
    La mayoría de las confirmaciones no van firmadas, y cualquiera podría escribir una.
    Que falte una confirmación no demuestra nada.
    El correo certificado es distinto (PEC en Italia, entrega electrónica certificada en otros países de Europa): allí responde un proveedor.
help-blind-copy = ¿Y la copia oculta (Cco)?
help-blind-copy-text =
    Una dirección en copia oculta se atiende como las demás. Los demás no la ven, eso es todo.
    Si falla, el aviso la nombra, aunque el mensaje no la nombre.
    Solo sus mensajes enviados muestran a quién puso allí, y algunos programas no lo guardan.
    Cuidado al pasar un aviso a otros: puede mostrar una dirección que debía quedar oculta.
help-several-reports = ¿Por qué volvieron varios mensajes?
help-several-reports-text =
    Cada servidor que renuncia escribe su propio aviso. Tres organizaciones pueden dar tres avisos.
    Un primer aviso puede decir que la entrega se retrasa. Otro posterior, que falló.
    Arrástrelos todos juntos. Mailtrail une lo que se refiere al mismo mensaje.
help-what-to-drop = ¿Qué archivo necesito, y cómo lo consigo?
help-what-to-drop-text =
    Necesita el mensaje que volvió, con sus archivos adjuntos. Una imagen de la pantalla no se puede leer.
    Outlook: arrastre el mensaje al escritorio, y de allí a esta ventana. O ábralo, seleccione todo, copie y pegue aquí.
    Gmail: abra el mensaje, elija «Mostrar original» y luego «Descargar original».
    Apple Mail y Thunderbird: guarde el mensaje como archivo desde el menú Archivo.
    No se envía nada a ningún sitio. Todo se queda en este equipo.
help-own-messages = ¿Puedo usar textos propios para los mensajes?
help-own-messages-text =
    Sí: archivos de texto (UTF-8) cuyo nombre termina en .txt. Están en «Elegir otro texto», detrás de los del programa.
    Cada archivo empieza con las líneas Title y Subject, cada una seguida de dos puntos y de sus palabras. Una línea vacía las cierra, y sigue el texto.
    Estos campos se rellenan: { $fields }. Una línea cuyos campos están todos vacíos se omite. Para escribir una llave, duplíquela.
    Una línea To dice para quién es: { $people }. Una línea When dice de quiénes debe haber alguno para que se ofrezca. Una línea Language lo une a un idioma, por ejemplo fr.
    Lo que está mal en un archivo se dice debajo del mensaje, con su línea.
    La carpeta para estos archivos: { $folder }

help-stale-address = Las direcciones antiguas vuelven solas
help-stale-address-text =
    Los programas de correo proponen direcciones ya usadas, también las malas. Elimine la propuesta mala donde aparezca.
    Después de un error, corrija la dirección en sus contactos y en sus listas.
help-large-files = Archivos adjuntos grandes
help-large-files-text =
    Muchos servidores no aceptan más de 10 a 25 MB. Por el camino, un adjunto crece alrededor de un tercio.
    Comparta los archivos grandes con un enlace.
help-many-people = Muchas personas a la vez
help-many-people-text =
    No escriba a cientos de personas desde su buzón. Use una lista o un servicio de envíos.
    Ponga en copia oculta a las personas que no se conocen.
help-lists = Listas y direcciones compartidas
help-lists-text =
    Una lista puede aceptar solo los mensajes de sus miembros. Pregunte antes de contar con ella.
    Si una dirección antigua de una lista falla una y otra vez, avise a quien cuida la lista.
help-proof-next-time = Cuando necesite una prueba
help-proof-next-time-text =
    Pida una confirmación de entrega antes de enviar. En Outlook para Windows está en Opciones.
    Pida una breve respuesta: dice más que cualquier confirmación.
    Donde la ley pide una prueba, use correo certificado (PEC en Italia, entrega electrónica certificada en otros países de Europa).
help-sender-checks = Para el equipo de informática: que otros puedan confirmar su correo
help-sender-checks-text =
    Todo sistema que envía en su nombre debería estar en SPF y firmar con DKIM. Una política DMARC dice a los demás qué hacer con el resto.
    Lea los informes DMARC: nombran sistemas en los que nadie pensaba.
    Dé a cada servidor que envía un nombre que lleve a su número, y de vuelta.
    Diga qué sistemas automáticos envían en nombre de la organización, y quién cuida sus direcciones.

help-codes-intro = Respuestas de servidores que Mailtrail conoce. Las palabras junto a un código cuentan más que el código.
help-code-code = Código
help-code-meaning = Qué significa
help-code-others = Los demás destinatarios
help-code-step = Qué hacer
help-code-lasting = Cuánto dura
help-code-wording = En palabras de los servidores
help-code-row = { $code } { $meaning }. { $source }
help-from-registry = Código registrado
help-from-any = Cualquier servidor
help-from-others = Otros sistemas
help-from-block-lists = Listas de bloqueo
help-says-little = Este código por sí solo no dice por qué
help-read-the-words = Lea las palabras junto al código, o arrastre aquí lo que volvió.
help-lasting-by-class = { $final }: definitivo, el mismo intento volvería a fallar. { $passing }: puede pasar, y los servidores lo intentan de nuevo.
help-lasting-passing = Puede pasar: los servidores lo intentan de nuevo por sí mismos.
help-lasting-final = Es definitivo: el mismo intento volvería a fallar.
help-lasting-unknown = Un código que empieza por 4 puede pasar. Uno que empieza por 5 es definitivo.
help-reach-one-address = Se trata de una sola dirección. No dice nada en contra de las demás.
help-reach-same-domain = Se trata de la parte después de la @. Probablemente afecta a todos los que tienen la misma parte.
help-reach-sender = Se trata del remitente. Probablemente afecta a otros de la misma organización; las demás deciden por sí mismas.
help-reach-message = Se trata del mensaje. Probablemente afecta a otros de la misma organización; las demás deciden por sí mismas.
help-reach-server = Se trata de ese servidor. Puede afectar a todos los que están detrás; a los de otros sitios no.
help-reach-depends = Depende de cuándo llegó el rechazo. Arrastre aquí lo que volvió, y Mailtrail dirá más.
