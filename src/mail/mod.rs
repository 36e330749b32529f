//! The words of mail as types, named as RFC 5321, 5322, 3463 and 3464 name them.
//!
//! Floor 0: nothing here knows how bytes are written or what anything implies.

mod action;
mod address;
mod answer;
mod cause;
mod certified;
mod daemon;
mod disposition;
mod enhanced_status;
mod feedback;
mod hop;
mod host;
mod identified;
mod mailbox;
mod reply;
mod rewritten;
mod role;
mod scope;
mod service;
mod software;
mod stage;
pub mod timestamp;

pub use action::Action;
pub use address::Address;
pub use answer::Answer;
pub use cause::Cause;
pub use certified::{CertifiedError, CertifiedKind};
pub use daemon::{is_a_daemon, may_be_a_daemon};
pub use disposition::Disposition;
pub use enhanced_status::{Class, EnhancedStatus};
pub use feedback::Feedback;
pub use hop::{Hop, HopFlag};
pub use host::Host;
pub(crate) use identified::identified;
pub use mailbox::Mailbox;
pub use reply::Reply;
pub use rewritten::{RewriteKind, Rewritten};
pub use role::Role;
pub use scope::Scope;
pub use service::{Service, ServiceKind};
pub use software::Software;
pub use stage::Stage;
pub use timestamp::{DateTime, Timestamp, Zone};
