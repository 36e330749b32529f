# The Answer page and everything on it: no technical words here.

number-2 = dos
number-3 = tres
number-4 = cuatro
number-5 = cinco
number-6 = seis
number-7 = siete
number-8 = ocho
number-9 = nueve
number-10 = diez

month-1 = ene
month-2 = feb
month-3 = mar
month-4 = abr
month-5 = may
month-6 = jun
month-7 = jul
month-8 = ago
month-9 = sept
month-10 = oct
month-11 = nov
month-12 = dic

date-time = { $day } { $month } { $year }, { $time }

list-and = { $head } y { $last }
list-and-before-i = { $head } e { $last }

and-others =
    { $count ->
        [one] otra persona
       *[other] { $count } personas más
    }

headline-failed =
    { $count ->
        [one] Una dirección no recibió su mensaje.
       *[other] { $number } direcciones no recibieron su mensaje.
    }
headline-all-failed =
    { $count ->
        [one] Su mensaje no se entregó.
       *[other] Su mensaje no se entregó a ninguna de las { $number } direcciones.
    }
headline-copied-probably =
    { $count ->
        [one] La persona en copia probablemente lo recibió.
       *[other] Las { $number } personas en copia probablemente lo recibieron.
    }
headline-copied-very-likely =
    { $count ->
        [one] La persona en copia muy probablemente lo recibió.
       *[other] Las { $number } personas en copia muy probablemente lo recibieron.
    }
headline-others-probably =
    { $count ->
        [one] La otra persona probablemente lo recibió.
       *[other] Las otras { $number } personas probablemente lo recibieron.
    }
headline-others-very-likely =
    { $count ->
        [one] La otra persona muy probablemente lo recibió.
       *[other] Las otras { $number } personas muy probablemente lo recibieron.
    }
headline-all-probably =
    { $count ->
        [one] No hay aviso de error para una persona, que probablemente recibió su mensaje.
       *[other] No hay aviso de error para { $number } personas, que probablemente recibieron su mensaje.
    }
headline-all-very-likely =
    { $count ->
        [one] No hay aviso de error para una persona, que muy probablemente recibió su mensaje.
       *[other] No hay aviso de error para { $number } personas, que muy probablemente recibieron su mensaje.
    }
headline-has-it-named =
    { $count ->
        [one] Consta que { $names } recibió su mensaje.
       *[other] Consta que { $names } recibieron su mensaje.
    }
headline-have-it-named = Para { $names }, consta que un sistema de correo aceptó su mensaje.
headline-have-it =
    { $count ->
        [one] Para una persona, consta que un sistema de correo aceptó su mensaje.
       *[other] Para { $number } personas, consta que un sistema de correo aceptó su mensaje.
    }
headline-delayed =
    { $count ->
        [one] Para una dirección, el sistema de correo sigue intentando entregar su mensaje.
       *[other] Para { $number } direcciones, el sistema de correo sigue intentando entregar su mensaje.
    }
headline-delayed-over =
    { $count ->
        [one] Para una dirección, su mensaje se retrasó, y desde entonces no hay noticias.
       *[other] Para { $number } direcciones, su mensaje se retrasó, y desde entonces no hay noticias.
    }
headline-at-risk =
    { $count ->
        [one] Para una persona, no es seguro que su mensaje haya llegado.
       *[other] Para { $number } personas, no es seguro que su mensaje haya llegado.
    }
headline-discarded =
    { $count ->
        [one] Para una persona, su mensaje fue descartado.
       *[other] Para { $number } personas, su mensaje fue descartado.
    }
headline-unknown =
    { $count ->
        [one] Para una persona, nada indica si su mensaje llegó.
       *[other] Para { $number } personas, nada indica si su mensaje llegó.
    }
headline-expanded =
    { $count ->
        [one] Una lista o dirección compartida reenvió su mensaje.
       *[other] { $number } listas o direcciones compartidas reenviaron su mensaje.
    }
headline-copy-in-mailbox = Esta copia llegó al buzón de { $name }.
headline-copy-at-server = El sistema de correo de { $name } recibió esta copia.
headline-copy-others =
    { $count ->
        [one] La copia no dice nada seguro sobre la otra persona.
       *[other] La copia no dice nada seguro sobre las otras { $number } personas.
    }
headline-whose-copy = Es la copia de un mensaje, pero nada indica quién la recibió.
headline-sent-copy = Este es el mensaje tal como se envió. Aquí no hay ningún aviso de error.
headline-draft = Es un borrador: cuando se guardó, todavía no se había enviado.
headline-no-recipients = Este mensaje no dice para quién era.
headline-nobody-named = Hay un mensaje devuelto, pero no dice con claridad para quién era.
headline-nobody-named-late = Un sistema de correo avisa de que un mensaje se retrasa, pero no dice con claridad para quién.
headline-nobody-named-arrived = Un sistema de correo avisa de que un mensaje llegó, pero no dice con claridad a quién.
headline-auto-reply = Es una respuesta automática, no un error.
headline-empty = Este archivo está vacío.
headline-not-text = Esto no es un mensaje guardado.
headline-not-mail = En este texto no se encontró ningún correo.

subtitle-subject = «{ $subject }»
subtitle-came-back = Lo que volvió: { $what }
subtitle-sent-by = enviado por { $name } el { $time }
subtitle-sent = enviado el { $time }
subtitle-by = enviado por { $name }
subtitle-left-aside =
    { $count ->
        [one] otro mensaje apartado
       *[other] { $count } otros mensajes apartados
    }
subtitle-pieces =
    { $count ->
        [one] según un elemento
       *[other] según { $count } elementos
    }

explain-silence = Los sistemas de correo avisan por sí solos de los errores, pero no de los éxitos. Por eso, si no hay noticias, lo normal es que el mensaje haya llegado.
explain-arrived = «Llegó» significa que el sistema de correo del destinatario tiene el mensaje. Puede estar todavía sin leer, o en el correo no deseado.
explain-delayed = «Se sigue intentando» no significa que la entrega haya fallado. El sistema de correo vuelve a intentarlo por sí solo. Si desiste, avisa de nuevo.
explain-delayed-over = El plazo de los intentos terminó, y aquí no se agregó ningún otro aviso. Su mensaje pudo llegar con retraso, o quizá falta un aviso de error.
explain-contradicted = Dos elementos se contradicen, y se muestran los dos. Solo la persona puede decir cuál es correcto.
explain-left-aside = Apartado: { $names }. Para ver su respuesta, ábralo solo.
explain-other-messages =
    { $count ->
        [one] Un elemento trata de otro mensaje y se dejó a un lado.
       *[other] { $count } elementos tratan de otros mensajes y se dejaron a un lado.
    }
explain-unnamed-reason = El motivo que indica: { $reason }.
explain-nobody-named = Mailtrail no pudo determinar a quién se refiere este error. Agregue el mensaje de su carpeta de enviados, o mande ambos a su soporte técnico.
explain-nobody-named-late = Hasta ahora no ha fallado nada, y el sistema de correo lo sigue intentando. Agregue el mensaje de su carpeta de enviados para ver a todos los destinatarios.
explain-auto-reply = Alguien está ausente, o respondió un programa. Por lo general, significa que la dirección existe.
explain-not-mail = Guarde el mensaje devuelto como archivo (.eml) y arrástrelo aquí. O copie su texto y péguelo.

finding-original-not-returned = El aviso no contiene su mensaje, así que aquí faltan las demás personas. Agregue la copia de su carpeta de enviados.
finding-original-in-part = El aviso muestra solo lo principal de su mensaje y puede omitir a personas. Agregue la copia de su carpeta de enviados.
finding-others-in-headers =
    { $count ->
        [one] Esta copia iba dirigida también a otra persona. Eso muestra para quién era, no quién la recibió.
       *[other] Esta copia iba dirigida también a otras { $count } personas. Eso muestra para quién era, no quién la recibió.
    }

role-to = Para
role-cc = Cc
role-bcc = Cco
role-resent = Enviado de nuevo
role-envelope-only = Ni Para ni Cc
role-list-member = Miembro de una lista
role-forwarded-to = Reenviado a
role-in-report = Figura en el aviso
# In the place of an address, where a report has only a name.
address-unknown = dirección no indicada
address-internal = dirección interna

verdict-failed = No entregado
verdict-delayed = Se sigue intentando
verdict-delayed-over = Retrasado, sin más noticias
verdict-probably = Probablemente llegó
verdict-very-likely = Muy probablemente llegó
verdict-at-risk = Incierto
verdict-accepted = Aceptado en destino
verdict-relayed = Transmitido, sin más avisos
verdict-delivered = Entregado
verdict-read = Abierto, según la confirmación
verdict-expanded = Reenviado por la lista
verdict-quarantined = Retenido
verdict-junked = En correo no deseado
verdict-discarded = Descartado
verdict-unknown = No se sabe
verdict-forwarded = Reenviado a otra dirección

cause-user-unknown = el servidor del destinatario dice que no conoce esta dirección
cause-mailbox-disabled = el servidor del destinatario dice que este buzón está desactivado
cause-mailbox-full = el servidor del destinatario dice que el buzón está lleno
cause-address-syntax = según el aviso, la dirección no está bien escrita
cause-address-moved = el servidor del destinatario dice que esta persona ahora tiene otra dirección
cause-domain-not-found = no se encontró la parte después de la @
cause-no-mail-service = según el aviso, la parte después de la @ no recibe correo
cause-recipient-restricted = el servidor del destinatario dice que esta dirección solo acepta correo de ciertos remitentes
cause-sender-rejected = el servidor del destinatario dice que no acepta la dirección del remitente
cause-sender-blocked = el servidor del destinatario rechazó el correo del sistema de envío
cause-authentication-failed = el servidor del destinatario dice que no pudo confirmar de dónde venía el mensaje
cause-policy-rejected = el servidor del destinatario dice que una de sus reglas no lo permite
cause-spam-rejected = el servidor del destinatario tomó el mensaje por correo no deseado
cause-virus-rejected = el servidor del destinatario sospechó que había un virus
cause-content-rejected = el servidor del destinatario rechazó el contenido o un archivo adjunto
cause-message-too-large = el mensaje fue rechazado por ser demasiado grande
cause-relay-denied = el servidor consultado dice que no acepta correo para esta dirección
cause-submission-refused = el sistema de correo del remitente se negó a enviar el mensaje
cause-forwarding-blocked = según el aviso, no se permite el reenvío automático
cause-rate-limited = según el aviso, llegaron demasiados mensajes a la vez
cause-greylisted = el servidor del destinatario pidió intentarlo más tarde
cause-too-many-recipients = según el aviso, el mensaje tenía demasiados destinatarios
cause-connection-failed = no se pudo contactar con el servidor del destinatario
cause-tls-failed = no fue posible una conexión segura con el servidor del destinatario
cause-routing-loop = según el aviso, el mensaje daba vueltas en círculo
cause-server-storage = el servidor del destinatario dice que no le queda espacio
cause-server-error = el servidor del destinatario avisa de un problema propio
cause-protocol-error = los dos sistemas de correo no se entendieron
cause-expired = el mensaje no se pudo entregar a tiempo
cause-list-refused = la lista de distribución no aceptó el mensaje
cause-complaint = según el aviso, el mensaje fue marcado como no deseado
cause-delivered = según el aviso, el mensaje se entregó
cause-unknown = el aviso no dice con claridad por qué

delay-greylisted = el servidor del destinatario pide esperar un poco
delay-rate-limited = el servidor del destinatario pide enviar más despacio
delay-mailbox-full = el servidor del destinatario dice que el buzón está lleno por ahora
delay-sender-blocked = el servidor del destinatario no acepta por ahora correo del sistema de envío
delay-connection-failed = el servidor del destinatario no responde
delay-domain-not-found = por ahora no se encuentra la parte después de la @
delay-unknown = la entrega aún no ha funcionado

reason-tried-until = { $reason } · intentos hasta el { $time }
reason-was-tried-until = { $reason } · intentos previstos hasta el { $time }
reason-no-failure = sin avisos de error ni confirmación
reason-at-risk = el mensaje fue rechazado para alguien de la misma organización
reason-receipt = lo dice una confirmación
reason-accepted = el servidor del destinatario confirmó que aceptó el mensaje
reason-relayed = el sistema siguiente no envía confirmaciones
reason-copy = lo muestra la copia del destinatario
reason-expanded = reenviado a sus miembros
reason-stands-for = reenvía el correo a { $address }
reason-same-mailbox = el sistema de correo del destinatario llama a esta dirección { $address }
reason-unknown = aquí nada dice qué pasó

why-report-says-failed = El aviso menciona esta dirección y dice que la entrega falló.
why-report-says-delayed = El aviso menciona esta dirección y habla de un retraso, no de un error.
why-report-calls-it-late = El aviso habla de un retraso.
why-text-says-time-is-over = El texto del aviso dice que el plazo de los intentos terminó.
why-server-answered = La respuesta vino del servidor { $host }.
why-own-server-reports = El aviso viene del servidor { $host }.
why-report-names-them = El aviso menciona esta dirección.
why-tries-until = El aviso dice que los intentos siguen hasta el { $time }.
why-server-took-it = Una confirmación dice que el servidor { $host } lo aceptó.
why-receipt-says-delivered = Una confirmación dice que se entregó.
why-receipt-says-relayed = Una confirmación dice que se transmitió a un sistema que no envía confirmaciones.
why-receipt-says-expanded = Una confirmación dice que una lista lo reenvió a sus miembros.
why-report-names-others =
    { $count ->
        [one] Lo que volvió menciona una sola dirección, y no es esta.
       *[other] Lo que volvió menciona { $count } direcciones, y esta no está entre ellas.
    }
why-no-report-at-hand = Aquí no se agregó ningún aviso de error.
why-was-addressed = El mensaje iba dirigido a esta persona.
why-refusal-concerns-one = El rechazo se refiere a un solo buzón y no afecta a los demás.
why-late-failure-possible = Todavía es posible un aviso de error tardío hasta el { $time }.
why-late-failure-past = Desde el { $time }, ya no se espera un aviso de error tardío.
why-neighbor-refused = El mensaje fue rechazado para { $address }.
why-same-organization = Esta persona es de la misma organización, así que el rechazo puede afectar a ambas.
why-nothing-about-this-one = Aquí nada dice qué pasó con la copia de esta persona.
why-named-in-this-copy = El mensaje menciona a esta persona entre sus destinatarios.
why-copy-says-nothing-of-others = La copia de una persona no muestra si llegó la de otra.
why-draft = Es un borrador, y nada muestra que se haya enviado.
why-report-names-nobody = El aviso no dice con claridad a quién se refiere; puede ser esta persona.
why-name-alone = Aquí solo figura un nombre, y el envío a { $address } falló o espera; puede ser esta persona.
why-stands-for-another = Esta dirección reenvía el correo a { $address }.
why-same-mailbox = Un sistema de correo conoce este buzón internamente como { $address }.
why-behind-another = El correo para { $address } se reenvía a esta dirección.
why-not-in-to-or-cc = Esta dirección no está ni en Para ni en Cc. Puede venir de una copia oculta, de una lista o de un reenvío.
why-copy-from-mailbox = Esta copia se depositó en el buzón de esta persona.
why-copy-from-server = Un servidor tenía esta copia para esta persona.
why-copy-had-at = Estaba allí el { $time }.
why-headers-can-be-edited = Un texto pegado se puede modificar: es tan fiable como la persona que lo proporcionó.

step-check-address = Revise la dirección de { $names }, por si hay algún error de escritura. Si parece correcta, pida por teléfono la actual.
step-check-domain = Revise la parte después de la @ en la dirección que usó para { $names }.
step-ask-to-make-space = Avise a { $names }, por teléfono u otro medio, de que el buzón está lleno.
step-ask-for-address = Pida a { $names } la dirección actual, por teléfono u otro medio.
step-ask-permission = Pida a { $names }, por teléfono u otro medio, que autorice sus correos.
step-ask-own-administrator = Envíe la nota a su equipo de informática. Quizá haya algo que corregir de su lado.
step-ask-their-administrator = Póngase en contacto con { $names } por otro medio. El equipo de informática del destinatario tiene que revisar el servidor.
step-change-content = Envíe el mensaje de nuevo a { $names } sin enlaces ni archivos adjuntos. Si se rechaza otra vez, llame.
step-make-smaller = Reduzca los archivos adjuntos, o compártalos con un enlace.
step-send-later = Envíe el mensaje de nuevo a { $names } más tarde.
step-send-fewer = Envíe el mensaje a menos personas a la vez.
step-resend-to-everybody = Después, envíe el mensaje de nuevo.
step-resend-to-everybody-once-solved = Cuando sepa que está resuelto, envíe el mensaje de nuevo.
step-resend-to-them =
    { $count ->
        [one] Después, envíe el mensaje de nuevo solo a { $names }, no a todos.
       *[other] Después, envíe el mensaje de nuevo solo a { $names }, no a todos.
    }
step-wait = Por ahora no envíe el mensaje de nuevo a { $names }: se sigue intentando hasta el { $time }. Si falla, llegará otro aviso. Si es urgente, llame.
step-ask-whether-it-came = Pregunte a { $names }, por teléfono u otro medio, si ha llegado el mensaje. Si no, envíelo de nuevo solo a { $names }.
step-tell-those-in-copy = Para confirmarlo, escriba a { $names }. Puede copiar el texto preparado.
step-look-in-junk = Pida a { $names } que mire en el correo no deseado.
step-let-it-be = Lo que no llegó es una respuesta automática de su programa de correo. No tiene que hacer nada.
step-nothing-to-do = No tiene que hacer nada.
step-add-sent-copy = Agregue el mensaje de su carpeta de enviados para ver a todos los destinatarios.
step-add-bounce = Si el remitente recibió un mensaje devuelto, agréguelo aquí.
step-paste-quoted = Este mensaje cita un aviso de error. Copie esa parte del texto y péguela aquí.
step-add-what-came-back = Agregue el mensaje devuelto.

next-check-address = Revise cómo está escrita la dirección.
next-check-domain = Revise la parte después de la @.
next-ask-to-make-space = Avise a esta persona por otro medio de que el buzón está lleno.
next-ask-for-address = Pida la dirección actual por otro medio.
next-ask-permission = Pida a esta persona, por otro medio, que autorice sus correos.
next-ask-own-administrator = Envíe la nota a su equipo de informática.
next-ask-their-administrator = Póngase en contacto con esta persona por otro medio; tiene que ayudar el equipo de informática del destinatario.
next-change-content = Envíelo de nuevo sin enlaces ni archivos adjuntos. Si se rechaza otra vez, llame.
next-make-smaller = Reduzca los archivos adjuntos.
next-send-later = Envíelo de nuevo más tarde.
next-send-fewer = Envíelo a menos personas a la vez.
next-resend-to-them = Después, envíelo de nuevo solo a esta dirección.
next-wait = Espere: el sistema de correo vuelve a intentarlo por sí solo.
next-ask-whether-it-came = Pregunte si llegó su mensaje.
next-look-in-junk = Si esta persona no lo ve, pídale que mire en el correo no deseado.
next-nothing-to-do = No tiene que hacer nada.

prove-ask-for-headers = Pida a esta persona su copia, guardada como archivo (.eml), y arrástrela aquí.
prove-message-trace = O pida a su equipo de informática un seguimiento del mensaje.
prove-server-log = Su equipo de informática puede ver los intentos en el registro de su sistema de correo.
prove-wait-until = O espere: después del { $time }, ya no se espera un aviso de error tardío.
prove-wait-over = El plazo pasó: desde el { $time }, ya no se espera un aviso de error tardío.

know-arrived = Que haya llegado no significa que se haya leído. Puede estar en el correo no deseado.
know-may-work-later = El mismo mensaje quizá pase más tarde: el obstáculo puede ser temporal.
know-will-fail-again = Si envía otra vez el mismo mensaje, probablemente fallará mientras nada cambie.
know-do-not-resend = No lo envíe de nuevo ahora: podría llegar dos veces.
know-alias = Lo que pasó con el mensaje se muestra junto a la dirección a la que siguió.
