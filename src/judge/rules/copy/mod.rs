//! What a received copy, or its headers alone, proves.

pub mod answered;
pub mod others_in_headers;
pub mod passed_on;
pub mod received;
