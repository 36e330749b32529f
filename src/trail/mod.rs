//! Joins what was read about one message: a trail per recipient, and the route.

mod kind;

pub use kind::Kind;
