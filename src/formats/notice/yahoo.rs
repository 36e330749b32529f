//! Yahoo Mail: one paragraph an address, the command that was answered in brackets behind the answer.
//!
//! `Remote host said: 550 5.1.1 <user@domain.example>... User Unknown [RCPT_TO]`

use super::Dialect;
use super::entries::tell;
use crate::mail::Software;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::Yahoo),
    opens: &[
        "sorry, we were unable to deliver your message to the following address",
        "message from yahoo.com. unable to deliver message to the following address",
    ],
    read: tell,
};
