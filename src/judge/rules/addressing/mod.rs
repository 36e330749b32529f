//! What it means that headers and envelope differ.

pub mod alias;
pub mod forwarded;
pub mod list;
pub mod not_in_headers;
pub mod passed_on;
