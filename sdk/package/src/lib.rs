//! What a plugin is on disk: its manifest, its grant, how it is built and inspected.
//!
//! A plugin is one component with a manifest inside it. The [`Manifest`] says what it needs and why, a [`Grant`] what an
//! operator allows, and [`effective`] what a call may then do. All of that is pure; only [`build()`] touches files.
//!
//! Invariants:
//! - What is parsed is bounded, and valid from then on, patterns once they were checked: a rule whose form says less than what it allows does not parse
//!   (a shell is *anything*, whatever its arguments).
//! - [`Effective`] never allows what either the manifest or the grant does not.
//! - Nothing here runs a plugin.

mod build;
mod capability;
mod effective;
mod folder;
mod grant;
mod http;
mod inspect;
mod keys;
mod manifest;
mod name;
mod offer;
mod pattern;
mod process;
mod programs;
mod storage;
mod text;

pub use build::{BuildError, Options, TARGET, build};
pub use capability::{Capability, Need};
pub use effective::{Allowed, Denied, Effective, ProcessRequest, effective};
pub use folder::{Access, FolderRule, FolderRuleError, is_within};
pub use grant::{Grant, Missing, ProcessGrant};
pub use http::{HttpRequest, HttpRule, HttpRuleError};
pub use inspect::{
    COMPONENT_BYTES, Inspection, InspectionError, Kind, MANIFEST_SECTION, embed, inspect, read, refused,
};
pub use keys::Keys;
pub use manifest::{MANIFEST_BYTES, Manifest, ManifestError, Needs, ProcessNeed};
pub use name::{BUNDLED_PUBLISHER, NameError, OfferName, PluginName};
pub use offer::{DESCRIBE_BYTES, OFFERS, Offer, Offers, OffersError, SCHEMA_BYTES};
pub use pattern::{ArgumentPattern, KeyPattern, PatternError};
pub use process::{ProcessRule, RuleError};
pub use storage::{Kept, Quota, TooMuch};
pub use text::plain;
