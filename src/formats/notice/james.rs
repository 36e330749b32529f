//! Apache James, `DSNBounce` and `Bounce`.
//!
//! `Failed recipient(s):`
//! `user@domain.example`
//!
//! `Error message:`
//! `550 5.1.1 no such user`

use super::Dialect;
use super::entries::tell;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "this is the james mail server at",
        "below i include the list of recipients and the reason why i was unable to deliver",
    ],
    read: tell,
};
