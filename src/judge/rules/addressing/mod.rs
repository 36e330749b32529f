//! What it means that headers and envelope differ.

pub mod alias;
pub mod not_in_headers;
