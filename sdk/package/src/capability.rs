//! The capabilities that have to be granted, and what all their rules have in common.

use std::fmt;

/// A capability that has to be granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Capability {
    /// Events under the plugin's name.
    Events,
    /// What is known of the node.
    Facts,
    /// Folders of the machine, through `wasi:filesystem`.
    Folders,
    /// Requests over HTTP, through `wasi:http`.
    Http,
    /// Muster's own operations.
    MusterApi,
    /// Parameter Store.
    Parameters,
    /// Programs on the node.
    Process,
    /// Values that the plugin keeps.
    Storage,
}

impl Capability {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Events,
        Self::Facts,
        Self::Folders,
        Self::Http,
        Self::MusterApi,
        Self::Parameters,
        Self::Process,
        Self::Storage,
    ];

    /// Its name in manifests and grants, and, but for `folders` and `http`, of the interface: `process`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Events => "events",
            Self::Facts => "facts",
            Self::Folders => "folders",
            Self::Http => "http",
            Self::MusterApi => "muster-api",
            Self::Parameters => "parameters",
            Self::Process => "process",
            Self::Storage => "storage",
        }
    }

    /// Whether a component that uses it has to import an interface of the contract. What languages' runtimes import unasked says
    /// nothing.
    pub(crate) fn is_imported(self) -> bool {
        !matches!(self, Self::Folders | Self::Http)
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|capability| capability.is_imported() && capability.as_str() == name)
    }
}

impl fmt::Display for Capability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One rule of a capability; displayed, it is what an operator reads.
pub(crate) trait Rule: Clone + fmt::Display {
    /// True if this rule certainly allows whatever `other` allows.
    fn covers(&self, other: &Self) -> bool;

    /// What this rule of a grant and a need both certainly allow, if that is anything.
    fn meet(&self, need: &Self) -> Option<Self>;

    /// Whatever the needs and the grant both allow, each of it once.
    fn met(needs: &[Need<Self>], granted: &[Self]) -> Vec<Self> {
        let mut met = Vec::new();
        for need in needs {
            for both in granted.iter().filter_map(|rule| rule.meet(&need.rule)) {
                add(&mut met, both, Self::covers);
            }
        }
        met
    }

    /// True if `rules` together certainly allow whatever this one allows.
    fn is_covered<'a>(&self, mut rules: impl Iterator<Item = &'a Self> + Clone) -> bool
    where
        Self: 'a,
    {
        rules.any(|rule| rule.covers(self))
    }

    /// True if whoever needs `needs` asks for all of this.
    fn is_asked<'a>(&self, needs: impl Iterator<Item = &'a Self> + Clone) -> bool
    where
        Self: 'a,
    {
        self.is_covered(needs)
    }

    /// True if `granted` is enough for whoever needs this. A need of anything at all is met by whatever is granted: which it is,
    /// the operator says.
    fn is_met(&self, granted: &[Self]) -> bool {
        if self.is_open() { !granted.is_empty() } else { self.is_covered(granted.iter()) }
    }

    /// True if it names nothing in particular.
    fn is_open(&self) -> bool {
        false
    }
}

/// A rule that a plugin needs, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need<R> {
    /// What.
    pub rule: R,
    /// Plain text, at most 500 characters.
    pub reason: String,
}

/// Adds a rule, unless another one covers it, in the place of those that it covers: needs and grants that repeat themselves would
/// multiply.
pub(crate) fn add<T>(rules: &mut Vec<T>, rule: T, covers: impl Fn(&T, &T) -> bool) {
    if !rules.iter().any(|other| covers(other, &rule)) {
        rules.retain(|other| !covers(&rule, other));
        rules.push(rule);
    }
}
