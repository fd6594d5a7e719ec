//! Scopes: whose rows they are. Every key begins with its scope, and a table has one kind of scope, fixed in its type.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::error::{Error, Result};
use super::key::{KeyReader, KeyWriter};

/// A kind of scope: [`HostScope`], [`AccountScope`] or [`RegionScope`].
pub trait Scope: Clone + fmt::Debug + Send + Sync + 'static + sealed::Sealed {
    /// Writes the beginning of the keys of this scope's rows.
    fn write(&self, to: &mut KeyWriter);
    /// Reads what [`write`](Self::write) wrote.
    fn read(from: &mut KeyReader<'_>) -> Result<Self>;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::HostScope {}
    impl Sealed for super::AccountScope {}
    impl Sealed for super::RegionScope {}
}

/// What belongs to the whole installation: plugin versions, accounts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct HostScope;

/// What belongs to an account in all regions: identities, grants.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AccountScope {
    /// The account's twelve digits.
    pub account: String,
}

/// What belongs to an account in one region: nearly everything.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RegionScope {
    /// The account's twelve digits.
    pub account: String,
    /// The region's name.
    pub region: String,
}

impl AccountScope {
    /// The scope of an account.
    pub fn new(account: impl Into<String>) -> Self {
        Self { account: account.into() }
    }
}

impl RegionScope {
    /// The scope of an account in a region.
    pub fn new(account: impl Into<String>, region: impl Into<String>) -> Self {
        Self { account: account.into(), region: region.into() }
    }

    /// The scope of the account in all regions.
    pub fn account_scope(&self) -> AccountScope {
        AccountScope { account: self.account.clone() }
    }
}

impl Scope for HostScope {
    fn write(&self, _: &mut KeyWriter) {}

    fn read(_: &mut KeyReader<'_>) -> Result<Self> {
        Ok(Self)
    }
}

impl Scope for AccountScope {
    fn write(&self, to: &mut KeyWriter) {
        to.text(&self.account);
    }

    fn read(from: &mut KeyReader<'_>) -> Result<Self> {
        Ok(Self { account: from.text()? })
    }
}

impl Scope for RegionScope {
    fn write(&self, to: &mut KeyWriter) {
        to.text(&self.account);
        to.text(&self.region);
    }

    fn read(from: &mut KeyReader<'_>) -> Result<Self> {
        Ok(Self { account: from.text()?, region: from.text()? })
    }
}

/// A scope of any kind: what timers, events and mailboxes are for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AnyScope {
    /// The installation.
    Host(HostScope),
    /// An account.
    Account(AccountScope),
    /// An account in a region.
    Region(RegionScope),
}

impl AnyScope {
    pub(crate) fn write(&self, to: &mut KeyWriter) {
        match self {
            Self::Host(scope) => {
                to.fixed(&[0]);
                scope.write(to);
            }
            Self::Account(scope) => {
                to.fixed(&[1]);
                scope.write(to);
            }
            Self::Region(scope) => {
                to.fixed(&[2]);
                scope.write(to);
            }
        }
    }

    pub(crate) fn read(from: &mut KeyReader<'_>) -> Result<Self> {
        match from.fixed()? {
            [0] => HostScope::read(from).map(Self::Host),
            [1] => AccountScope::read(from).map(Self::Account),
            [2] => RegionScope::read(from).map(Self::Region),
            _ => Err(Error::damaged("a key has an unknown kind of scope")),
        }
    }

    /// The account in its region, where that is what this is.
    pub fn region(&self) -> Option<&RegionScope> {
        if let Self::Region(scope) = self { Some(scope) } else { None }
    }

    /// The account, where this is one in all regions.
    pub fn account(&self) -> Option<&AccountScope> {
        if let Self::Account(scope) = self { Some(scope) } else { None }
    }
}

impl From<&AnyScope> for AnyScope {
    fn from(scope: &AnyScope) -> Self {
        scope.clone()
    }
}

macro_rules! any_scope {
    ($($type:ident $kind:ident),*) => {$(
        impl From<$type> for AnyScope {
            fn from(scope: $type) -> Self {
                Self::$kind(scope)
            }
        }

        impl From<&$type> for AnyScope {
            fn from(scope: &$type) -> Self {
                Self::$kind(scope.clone())
            }
        }
    )*};
}

any_scope!(HostScope Host, AccountScope Account, RegionScope Region);
