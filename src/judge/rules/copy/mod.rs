//! What a received copy, or its headers alone, proves.

pub mod others_in_headers;
pub mod received;
