//! The form of the state: what of it a release knows, as one number.
//!
//! A host knows the forms up to [`FORM`] and works on a state of each of them. Of a state that several releases share, the form is one
//! that all of them know, and it never goes back: who does not know it is refused ([`admit`]).
//!
//! Invariant: a record is written in a version that every host admitted can read.

use serde::{Deserialize, Serialize};

use super::error::{Error, Result};
use super::record::{self, Record};
use super::scope::HostScope;
use super::table::Table;
use super::tx::Tx;
use super::view::View;

/// The form that this release brings, at least 1. It goes up with every release in which a record has a new version or an index is new.
pub const FORM: u32 = 3;

/// The state's form, in one row.
pub static FORMS: Table<HostScope, String, FormRecord> = Table::new("form");

/// The key of the one row of [`FORMS`].
const KEY: &str = "form";

/// A state's form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormRecord {
    /// Its number.
    pub number: u32,
    /// The release that brought it there.
    pub release: String,
    /// Which table's records are being written anew, and the last row of it that was. None where all are of this form.
    pub renewing: Option<(String, Vec<u8>)>,
}

impl Record for FormRecord {
    const VERSION: u8 = 1;
}

impl FormRecord {
    /// Refuses a release that knows the forms up to `known` only.
    ///
    /// [`Error::NewerRelease`].
    pub fn check(&self, known: u32) -> Result<()> {
        if self.number <= known {
            return Ok(());
        }
        Err(Error::NewerRelease { form: self.number, release: self.release.as_str().into(), known })
    }
}

impl View {
    /// The state's form; none where nothing was ever stored.
    pub async fn form(&self) -> Result<Option<FormRecord>> {
        // Not counted: it is read again for each record whose version depends on it, and is at hand then.
        self.get_row(&FORMS.row(&HostScope, KEY)?).await?.map(|value| record::decode(&value)).transpose()
    }
}

impl Tx {
    /// Sets the state's form.
    pub async fn set_form(&mut self, form: &FormRecord) -> Result<()> {
        self.put(&FORMS, &HostScope, KEY, form).await
    }

    /// Refuses a release that knows the forms up to `known` only; a state without one gets that form.
    ///
    /// [`Error::NewerRelease`].
    pub async fn admit(&mut self, known: u32, release: &str) -> Result<()> {
        match self.form().await? {
            Some(form) => form.check(known),
            None => self.set_form(&FormRecord { number: known, release: release.to_owned(), renewing: None }).await,
        }
    }

    /// A record's stored bytes, in a version that all hosts read.
    pub(crate) async fn encode<R: Record>(&self, record: &R) -> Result<Vec<u8>> {
        // Of the first form are all, and most records stay so.
        if R::FORM > 1 && self.form().await?.is_some_and(|form| form.number < R::FORM) {
            record.before()
        } else {
            record::encode(record)
        }
    }
}
