# What receipts, complaints and automatic answers say, on the Answer page: no technical words here.

headline-shown =
    { $count ->
        [one] Según una confirmación, { $names } tuvo su mensaje en pantalla.
       *[other] Según varias confirmaciones, { $names } tuvieron su mensaje en pantalla.
    }
headline-deleted =
    { $count ->
        [one] Según una confirmación, { $names } eliminó su mensaje, quizá sin leerlo.
       *[other] Según varias confirmaciones, { $names } eliminaron su mensaje, quizá sin leerlo.
    }
headline-handled =
    { $count ->
        [one] Volvió una confirmación de { $names }: su mensaje estaba allí.
       *[other] Volvieron confirmaciones de { $names }: su mensaje estaba allí.
    }
headline-complained =
    { $count ->
        [one] { $names } marcó su mensaje como no deseado. Por lo tanto, había llegado.
       *[other] { $names } marcaron su mensaje como no deseado. Por lo tanto, había llegado.
    }
headline-one-of-them-complained = Alguien marcó su mensaje como no deseado. Puede ser una de estas personas: { $names }.
headline-asked-to-stop =
    { $count ->
        [one] { $names } no quiere recibir más mensajes así. El suyo había llegado.
       *[other] { $names } no quieren recibir más mensajes así. El suyo había llegado.
    }
headline-wanted =
    { $count ->
        [one] { $names } sacó su mensaje del correo no deseado. Por lo tanto, había llegado.
       *[other] { $names } sacaron su mensaje del correo no deseado. Por lo tanto, había llegado.
    }
headline-answered =
    { $count ->
        [one] El buzón de { $names } respondió automáticamente. Su mensaje llegó allí.
       *[other] Los buzones de { $names } respondieron automáticamente. Su mensaje llegó allí.
    }
headline-robot-answered = Un programa respondió por { $names }. El sistema de correo del destinatario tiene su mensaje.
headline-held-for-you = Su mensaje a { $names } está retenido hasta que usted confirme que lo envió.
headline-held-for-moderator = Su mensaje a { $names } está retenido hasta que un moderador lo apruebe.
headline-certified-delivered =
    { $count ->
        [one] Correo certificado: su mensaje se entregó en el buzón de { $names }.
       *[other] Correo certificado: su mensaje se entregó en los buzones de { $names }.
    }
headline-certified-taken-over = Correo certificado: el proveedor de { $names } tiene su mensaje. La entrega aún no está probada.
headline-certified-accepted = Su proveedor de correo certificado transmitió su mensaje a { $names }. La entrega allí aún no está probada.
headline-not-verified = Un sistema de correo no pudo verificar quién envió un mensaje en su nombre. No es un error de entrega.
headline-read-nobody = Volvió una confirmación de lectura, pero no dice de quién.
headline-complaint-nobody = Alguien marcó su mensaje como no deseado, pero el aviso no dice quién. Por lo tanto, había llegado.
headline-certified-nobody = Volvió una confirmación de correo certificado, pero no dice para quién.
headline-challenge-nobody = Su mensaje está retenido hasta que usted confirme que lo envió. El aviso no dice para quién.
headline-moderation-nobody = Una lista de distribución retiene su mensaje hasta que un moderador lo apruebe. El aviso no dice cuál.

explain-shown = Una confirmación de lectura la escribe el programa de correo de quien recibe. Nunca prueba que alguien leyó el mensaje.
explain-complaint = Una queja no es un error: significa que el mensaje llegó. Tras varias quejas, los sistemas de correo pueden bloquear al remitente.
explain-held = Retenido no significa perdido, pero nadie ha visto todavía el mensaje. Algunos programas eliminan estos mensajes después de unos días.
explain-certified = El correo certificado (PEC) envía dos tipos de confirmación. Una dice que su proveedor aceptó el mensaje. La otra dice que llegó a un buzón, y solo esa prueba la entrega.
explain-certified-delivered = En Italia, el correo certificado (PEC) se considera entregado cuando está en el buzón, como una carta certificada. No importa si se lee. En otros países, consulte a un abogado qué valor tiene.
explain-certified-failed = Guarde este aviso como archivo, con sus archivos adjuntos. Muestra que se intentó el envío certificado y por qué falló.
explain-refusal = Lo que volvió parece una confirmación o una respuesta. Pero dice que un filtro rechazó el mensaje.
explain-not-verified = A menudo, un mensaje así viene de alguien que se hace pasar por usted. Si es suyo, quizá falte un ajuste en su sistema de correo.
explain-receipt-nobody = Agregue el mensaje de su carpeta de enviados, para poder relacionarlo con esto.

finding-receipt-missing =
    { $count ->
        [one] Usted pidió una confirmación, y la de una persona no está aquí. Eso por sí solo no significa nada.
       *[other] Usted pidió una confirmación, y las de { $count } personas no están aquí. Eso por sí solo no significa nada.
    }
finding-receipt-not-owed = Nadie está obligado a enviar una confirmación. Un mensaje sin confirmación bien puede haberse leído.
finding-receipt-by-system = Outlook pregunta a quien lee, o una organización desactiva las confirmaciones. Gmail personal y Apple Mail nunca las envían, y la mayoría de los teléfonos tampoco.
finding-delivery-receipt-not-sent = No todos los sistemas de correo envían confirmaciones de entrega. De un error sí se avisaría.
finding-receipt-certified = Si necesita una prueba, use la próxima vez correo certificado. En Italia es la PEC; en otros países de Europa, la entrega electrónica certificada (eIDAS).
finding-certified-transport = Esta copia llegó por correo certificado (PEC). Un proveedor garantiza el remitente y la hora; Mailtrail no comprueba la firma.
finding-ordinary-in-certified = Esta copia llegó como correo ordinario a un buzón certificado. No es correo certificado.

verdict-held-for-you = Espera su confirmación
verdict-held-for-moderator = Espera a un moderador
verdict-not-proven = Aún sin probar

reason-shown = según una confirmación, estuvo en pantalla
reason-with-time = { $reason } · { $time }
reason-deleted = según una confirmación, se eliminó, quizá sin leerlo
reason-handled = una confirmación muestra que estaba allí
reason-complained = marcado como no deseado, así que había llegado
reason-one-of-them-complained = una de varias personas: alguna de ellas se quejó
reason-asked-to-stop = no quiere recibir más mensajes así
reason-wanted = sacado del correo no deseado por quien lo recibió
reason-answered = este buzón respondió automáticamente
reason-robot-answered = un programa respondió por esta dirección
reason-held-for-you = un programa le pide que confirme el envío
reason-held-for-moderator = la lista consulta primero a su moderador
reason-certified-delivered = lo dice una confirmación certificada de entrega
reason-certified-taken-over = aceptado por el proveedor del destinatario; falta la confirmación de entrega
reason-certified-accepted = transmitido por su proveedor; falta la confirmación de entrega
reason-certified-not-accepted = su propio proveedor se negó a enviarlo
reason-certified-virus = un proveedor sospechó que contenía un virus
reason-certified-late = sin noticias del proveedor del destinatario desde hace doce horas
reason-not-verified = no se pudo verificar al remitente

why-receipt-says-shown = Una confirmación del programa de esta persona dice que el mensaje apareció en pantalla.
why-receipt-written-at = La confirmación se escribió el { $time }.
why-receipt-sent-by-itself = El programa de correo escribió la confirmación por sí solo.
why-shown-is-not-read = En pantalla no significa leído. Nadie puede probar que alguien lo leyó.
why-receipt-says-deleted = Una confirmación del programa de esta persona dice que el mensaje se eliminó.
why-deleted-perhaps-unread = Por lo tanto, había llegado. Si antes se leyó, nadie puede decirlo.
why-receipt-says-handled = Una confirmación dice que un programa reenvió o procesó el mensaje.
why-receipt-denies = Una confirmación dice que esta persona no quiere indicar qué pasó con el mensaje.
why-receipt-cannot-say = Volvió una confirmación, pero no dice qué pasó con el mensaje.
why-receipt-means-it-was-there = Solo un programa que tiene el mensaje puede enviar una confirmación así.
why-receipt-has-error = La confirmación indica un error: quizá el mensaje no se pudo abrir.
why-filter-refused = Un filtro de este buzón rechazó el mensaje.
why-refusal-is-no-receipt = Lo que volvió parece una confirmación o una respuesta, pero es un rechazo.
why-complained = Alguien marcó el mensaje como no deseado, y el sistema de correo lo comunicó.
why-asked-to-stop = Alguien pidió no recibir más mensajes así.
why-said-to-be-wanted = Alguien indicó que el mensaje no es spam.
why-complaint-needs-the-message = Eso solo puede hacerlo alguien que tiene el mensaje.
why-complaint-names-several = El aviso menciona varias direcciones y no dice cuál de ellas fue.
why-sender-not-verified = Un sistema de correo no pudo verificar que el mensaje viniera del titular de la dirección del remitente.
why-perhaps-forged = Quizá lo escribió otra persona. No es seguro que se haya entregado.
why-answered-automatically = De esta dirección volvió una respuesta automática.
why-mailbox-answers-what-it-has = Un buzón solo responde a lo que ha recibido.
why-robot-is-no-reader = La escribió un programa. Eso no muestra que una persona vea su mensaje.
why-asked-to-confirm = Un programa le pide que confirme que envió el mensaje.
why-held-until-confirmed = Hasta entonces está retenido, y es probable que esta persona no lo vea.
why-list-asks-moderator = La lista dice que un moderador debe aprobar antes el mensaje.
why-members-have-nothing-yet = Hasta entonces, los miembros de la lista no lo reciben.
why-certified-delivered = Una confirmación certificada dice que el mensaje se depositó en este buzón.
why-certified-at = El proveedor indica fecha y hora: { $time }.
why-certified-has-legal-value = En Italia, el mensaje se considera entregado desde ese momento, como una carta certificada, se lea o no.
why-signature-not-checked = Mailtrail no comprueba la firma del proveedor.
why-certified-taken-over = El proveedor de esta persona confirma que aceptó el mensaje.
why-certified-delivery-not-shown = Solo la confirmación de entrega muestra si llegó al buzón.
why-certified-accepted = Su propio proveedor confirma que aceptó el mensaje y lo transmitió.
why-certified-to-ordinary-mailbox = Es un buzón ordinario: no llegará ninguna confirmación certificada de entrega.
why-certified-not-delivered = Un aviso certificado dice que el mensaje no se entregó a esta dirección.
why-certified-not-accepted = Su propio proveedor rechazó el mensaje y no lo envió.
why-certified-virus = Un proveedor sospechó que el mensaje contenía un virus y lo detuvo.
why-certified-late = Desde hace doce horas, su proveedor no tiene noticias del proveedor de esta persona.
why-certified-late-goes-on = Todavía puede entregarse. Si no, en otras doce horas debería llegar un aviso definitivo.

step-read-the-answer = Lea la respuesta automática de { $names }. Puede indicar una fecha, o a otra persona a quien escribir.

next-read-the-answer = Lea la respuesta automática: puede indicar una fecha, o a otra persona.

step-confirm-sending = Avise a { $names } por teléfono, o siga el aviso. Nunca escriba allí una contraseña: esos avisos pueden ser falsos.

next-confirm-sending = Avise a esta persona por otro medio, o siga el aviso sin escribir ninguna contraseña.

step-wait-for-moderator = Espere, o pregunte al moderador de { $names }. No lo envíe de nuevo: volvería a quedar retenido.

next-wait-for-moderator = Espere, o pregunte al moderador de la lista.

step-stop-writing = No envíe más mensajes de este tipo a { $names }. Si es un envío masivo, quite la dirección de la lista.

next-stop-writing = No envíe más mensajes de este tipo; quite la dirección de la lista.

step-keep-receipt = Guarde la confirmación de { $names } como archivo, con sus archivos adjuntos. Es su prueba.

next-keep-receipt = Guarde la confirmación como archivo, con sus archivos adjuntos: es su prueba.

step-look-for-delivery-receipt = Busque en su buzón la confirmación de entrega («CONSEGNA») de { $names }, y agréguela aquí.

next-look-for-delivery-receipt = Busque la confirmación de entrega («CONSEGNA») y agréguela aquí.

step-ask-for-answer = Si necesita saber que se leyó, pida una respuesta a { $names }.

next-ask-for-answer = Si necesita saber que se leyó, pida una respuesta.

prove-certified-mail = La próxima vez, si necesita una prueba: correo certificado (PEC en Italia, entrega electrónica certificada en otros países de Europa).

source-read-receipt = Confirmación de lectura
source-certified-receipt = Confirmación certificada
source-complaint = Queja
source-answer = Respuesta automática
source-disposition-part = Confirmación de lectura
source-complaint-part = Queja
fact-certified = Correo certificado
fact-asks-for-receipt = Confirmación solicitada
fact-list = Lista de distribución
fact-complaint = Queja
