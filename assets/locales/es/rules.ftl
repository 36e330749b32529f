# What single rules find: words of the Answer page, no technical ones here.

headline-only-delayed =
    { $count ->
        [one] Por ahora no ha fallado nada. Para una dirección, el sistema de correo sigue intentando entregar su mensaje.
       *[other] Por ahora no ha fallado nada. Para { $number } direcciones, el sistema de correo sigue intentando entregar su mensaje.
    }
headline-copy-failed =
    { $count ->
        [one] Una persona en copia no recibió su mensaje.
       *[other] { $number } personas en copia no recibieron su mensaje.
    }
headline-main-probably =
    { $count ->
        [one] La persona a la que escribió probablemente lo recibió.
       *[other] Las { $number } personas a las que escribió probablemente lo recibieron.
    }
headline-main-very-likely =
    { $count ->
        [one] La persona a la que escribió muy probablemente lo recibió.
       *[other] Las { $number } personas a las que escribió muy probablemente lo recibieron.
    }
headline-list-failed =
    { $count ->
        [one] Una lista o un grupo no aceptó su mensaje, así que sus miembros no lo han recibido por esa vía.
       *[other] { $number } listas o grupos no aceptaron su mensaje, así que sus miembros no lo han recibido por esa vía.
    }
headline-contradicted =
    { $count ->
        [one] Para una persona, dos pruebas se contradicen: una dice que falló y la otra que llegó.
       *[other] Para { $number } personas, las pruebas se contradicen: unas dicen que falló y otras que llegó.
    }
headline-stopped-for-all =
    { $count ->
        [one] Lo rechazó ya el sistema de correo del remitente, así que la otra persona probablemente tampoco lo recibió.
       *[other] Lo rechazó ya el sistema de correo del remitente, así que las otras { $number } personas probablemente tampoco lo recibieron.
    }
headline-quarantined =
    { $count ->
        [one] El sistema de correo de una persona retiene el mensaje.
       *[other] Los sistemas de correo de { $number } personas retienen el mensaje.
    }
headline-system-message = Este mensaje es de un sistema de correo, pero Mailtrail no ha encontrado en él ningún fallo.
explain-system-message = Si de verdad se le devolvió algo, añada ese mensaje, o el de su carpeta de enviados.

headline-not-sent = Su programa de correo no envió este mensaje.
finding-not-handed-over = Normalmente entonces no lo recibió nadie: sigue en la bandeja de salida o en los borradores.
reason-stopped-for-all = lo rechazó el sistema de correo del remitente
reason-passed-on = una regla de este buzón lo reenvió
reason-quarantined = el mensaje está retenido para una comprobación
reason-no-reports-wanted = para este mensaje no se avisa de los fallos

why-quarantined = El informe lo llama un fallo. Su texto dice que el mensaje está retenido para una comprobación.
why-refused-together = Una sola respuesta del servidor lo rechazó para { $count } direcciones a la vez. Así que todas pueden ser correctas.
why-late-then-failed = Primero se avisó de un retraso y después falló.
why-late-then-arrived = Primero se avisó de un retraso y después llegó.
why-never-left = Su propio sistema de correo se negó a enviar el mensaje. Un rechazo así afecta a todos los destinatarios.
why-no-reports-wanted = El mensaje se envió sin que se avise de los fallos. La falta de noticias no dice nada aquí.
why-sent-to-each-alone = El mensaje se envió a cada persona por separado. Los informes sobre esta persona también llegan por separado.
finding-reports-elsewhere = Los informes sobre este mensaje van a { $address }. Búsquelos en ese buzón.
why-is-a-list = Esta dirección es una lista. Si un miembro no recibe el mensaje, se avisa a su responsable, no a usted.
why-forwarded-copy-failed = Lo que falló es la copia reenviada a { $address }. Este buzón puede tener la suya.
why-rule-passed-it-on = Una regla de este buzón reenvió el mensaje, así que había llegado allí.
finding-passed-on = Lo devuelto es una copia que reenvió una regla de { $address }. Así que el mensaje había llegado allí.
why-one-report-each = Este sistema de correo envía un informe por cada dirección. Aún puede llegar uno sobre esta persona.

fact-handling = Indicación de tratamiento

headline-passed-on-failed =
    { $count ->
        [one] Una dirección a la que se reenvió su mensaje no lo recibió.
       *[other] { $number } direcciones a las que se reenvió su mensaje no lo recibieron.
    }
reason-reports-elsewhere = los informes sobre esta persona llegan por separado
step-resend-to-all = Después, envíe el mensaje de nuevo a todos los destinatarios.
step-ask-to-release = Pida a { $names }, por teléfono u otro medio, que haga liberar el mensaje. Por ahora no lo envíe de nuevo.
next-ask-to-release = Pida, de otra forma, que hagan liberar el mensaje.

why-cause-is-a-guess = El motivo es una suposición: la respuesta solo tiene un código general.
why-may-still-wait = Hasta entonces, el mensaje puede seguir en espera en su sistema.

# Somebody of another domain at the same provider.
why-same-servers = Los mismos servidores reciben el correo de esta dirección, así que el rechazo puede afectar a ambas.
reason-at-risk-beside = el mensaje fue rechazado para alguien del mismo proveedor
reason-contradicted = un elemento dice que el mensaje llegó y otro que no

# Una dirección detrás de otra, y lo que nunca salió.
headline-forwarded-failed =
    { $count ->
        [one] Una dirección reenvía el correo a otra, y allí no llegó su mensaje.
       *[other] { $number } direcciones reenvían el correo a otras, y allí no llegó su mensaje.
    }
verdict-forwarded-failed = Reenviado, no entregado allí
verdict-stopped = Probablemente no entregado
explain-forwarded-failed = La dirección que reenvía el correo quizá guarde también una copia. El aviso no lo dice.
explain-silence-past = «Muy probablemente» significa que ya pasó el plazo habitual de los avisos tardíos.
step-tell-owner = Avise a { $names }, por teléfono u otro medio, de que el reenvío a { $address } no funciona.
next-tell-owner = Avise por otro medio al titular de la primera dirección de que el reenvío no funciona.
step-ask-list-owner = Pida a quien administra { $names } que le deje escribir allí, o a un miembro que reenvíe el mensaje.
next-ask-list-owner = Pida a quien administra la lista que autorice sus correos.
step-resend-once-solved =
    { $count ->
        [one] Cuando sepa que está resuelto, envíe el mensaje de nuevo solo a { $names }, no a todos.
       *[other] Cuando sepa que está resuelto, envíe el mensaje de nuevo solo a { $names }, no a todos.
    }
next-resend-once-solved = Cuando sepa que está resuelto, envíe el mensaje de nuevo, pero no a todos.

# Títulos que nombran a una o dos personas.
headline-failed-named =
    { $count ->
        [one] { $names } no recibió el mensaje.
       *[other] { $names } no recibieron el mensaje.
    }
headline-probably-named =
    { $count ->
        [one] { $names } probablemente lo recibió.
       *[other] { $names } probablemente lo recibieron.
    }
headline-very-likely-named =
    { $count ->
        [one] { $names } muy probablemente lo recibió.
       *[other] { $names } muy probablemente lo recibieron.
    }
headline-all-probably-named =
    { $count ->
        [one] No hay ningún aviso de error: { $names } probablemente recibió el mensaje.
       *[other] No hay ningún aviso de error: { $names } probablemente recibieron el mensaje.
    }
headline-all-very-likely-named =
    { $count ->
        [one] No hay ningún aviso de error: { $names } muy probablemente recibió el mensaje.
       *[other] No hay ningún aviso de error: { $names } muy probablemente recibieron el mensaje.
    }
headline-delayed-named = Para { $names }, el sistema de correo sigue intentando entregar el mensaje.
headline-delayed-over-named = Para { $names }, el mensaje se retrasó, y desde entonces no hay noticias.
headline-only-delayed-named = Por ahora no ha fallado nada. El mensaje todavía no ha llegado a { $names }, y el sistema de correo sigue intentándolo.
headline-list-failed-named =
    { $count ->
        [one] La lista { $names } no aceptó el mensaje, así que sus miembros no lo recibieron por la lista.
       *[other] Las listas { $names } no aceptaron el mensaje, así que sus miembros no lo recibieron por las listas.
    }
headline-contradicted-named = No es seguro que el mensaje llegara a { $names }: un elemento dice que sí y otro que no.
headline-quarantined-named =
    { $count ->
        [one] El sistema de correo de { $names } retiene el mensaje.
       *[other] Los sistemas de correo de { $names } retienen el mensaje.
    }
headline-stopped-for-all-named =
    { $count ->
        [one] Lo rechazó ya el sistema de correo del remitente, así que { $names } probablemente tampoco lo recibió.
       *[other] Lo rechazó ya el sistema de correo del remitente, así que { $names } probablemente tampoco lo recibieron.
    }
headline-forwarded-failed-named = El correo para { $names } se reenvía, y allí no llegó el mensaje.
verdict-contradicted = Por comprobar
reason-no-failure-past = sin avisos de error, y ya no se espera ninguno
step-keep-blind-copy =
    { $count ->
        [one] { $names } estaba en copia oculta (Cco). No lo mencione a los demás.
       *[other] { $names } estaban en copia oculta (Cco). No lo mencione a los demás.
    }
next-keep-blind-copy = Esta dirección estaba en copia oculta (Cco). No lo mencione a los demás.
