//! Momentum (Ecelerity) of Message Systems: an entry an address, the command that was answered in brackets.
//!
//! `>>> user@domain.example (after RCPT TO): 550 5.1.1 no such user`

use super::Dialect;
use super::entries::tell;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "this message was created automatically by the mail system (ecelerity)",
        "this message was created automatically by the mail system (momentum)",
    ],
    read: tell,
};
