//! The words of mail as types, named as RFC 5321, 5322, 3463 and 3464 name them.
//!
//! Floor 0: nothing here knows how bytes are written or what anything implies.

mod action;
mod address;
mod answer;
mod authentication;
mod cause;
mod certified;
mod daemon;
mod deceiving;
mod disposition;
mod enhanced_status;
mod feedback;
mod hop;
mod host;
mod identified;
mod link;
mod lure;
mod mailbox;
mod organization;
mod punycode;
mod received_spf;
mod reply;
mod role;
mod scope;
mod signature;
mod software;
mod stage;
pub mod timestamp;

pub use action::Action;
pub use address::Address;
pub use answer::Answer;
pub use authentication::{AuthMethod, AuthResult, AuthResults, AuthVerdict};
pub use cause::Cause;
pub use certified::{CertifiedError, CertifiedKind};
pub use daemon::{borrows_a_service, is_a_daemon, may_be_a_daemon, plays_support};
pub use deceiving::{is_invisible, is_right_to_left};
pub use disposition::Disposition;
pub use enhanced_status::{Class, EnhancedStatus};
pub use feedback::Feedback;
pub use hop::{Hop, HopFlag};
pub use host::Host;
pub(crate) use identified::identified;
pub use link::Link;
pub use lure::Lure;
pub use mailbox::Mailbox;
pub use organization::{organization, same_organization};
pub use punycode::other_spelling;
pub use received_spf::ReceivedSpf;
pub use reply::Reply;
pub use role::Role;
pub use scope::Scope;
pub use signature::{ArcSeal, ArcSignature, DkimSignature};
pub use software::Software;
pub use stage::Stage;
pub use timestamp::{DateTime, Timestamp, Zone};
