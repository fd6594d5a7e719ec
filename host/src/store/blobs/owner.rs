//! Whose the blobs in a place are. An object of its own name says so, and is written once.

use std::fmt;

use bytes::Bytes;
use object_store::path::Path;
use object_store::{Error as ObjectError, ObjectStoreExt, PutMode, PutPayload};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::Blobs;
use crate::store::error::{Error, Result};

/// The object's name. No blob's place is like it.
const NAME: &str = "of-store";

/// A store, and the place that its blobs are in: each by an id that no other has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owner {
    /// The store.
    pub store: Uuid,
    /// The place.
    pub place: Uuid,
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.store, self.place)
    }
}

impl Blobs {
    /// Whose the blobs here are; nobody's, where nothing says it.
    pub async fn owner(&self) -> Result<Option<Owner>> {
        let content = match self.objects.get(&Path::from(NAME)).await {
            Ok(found) => found.bytes().await.map_err(Error::blobs)?,
            Err(ObjectError::NotFound { .. }) => return Ok(None),
            Err(error) => return Err(Error::blobs(error)),
        };
        let ids = std::str::from_utf8(&content).ok().and_then(|text| text.trim().split_once(' '));
        let ids = ids.and_then(|(store, place)| store.parse().ok().zip(place.parse().ok()));
        let Some((store, place)) = ids else {
            return Err(Error::encoding(format!("{} does not say whose the blobs beside it are", self.owner_shown())));
        };
        Ok(Some(Owner { store, place }))
    }

    /// Says whose the blobs here are, where nothing says it yet; whose they are now.
    pub async fn own(&self, owner: Owner) -> Result<Owner> {
        let name = Path::from(NAME);
        match self.objects.put_opts(&name, said(owner), PutMode::Create.into()).await {
            Ok(_) | Err(ObjectError::AlreadyExists { .. }) => {}
            // Hosts of one store that begin in the same moment say the same then.
            Err(error) if is_without_condition(&error) => {
                if self.owner().await?.is_none() {
                    let owner = Owner { place: place_of(owner.store, &self.owner_shown()), ..owner };
                    self.objects.put(&name, said(owner)).await.map_err(Error::blobs)?;
                }
            }
            Err(error) => return Err(Error::blobs(error)),
        }
        // Not every server says that it does not know the condition.
        self.owner().await?.ok_or_else(|| Error::blobs(format_args!("{} was not kept", self.owner_shown())))
    }

    /// Makes the blobs nobody's.
    pub async fn disown(&self) -> Result<()> {
        match self.objects.delete(&Path::from(NAME)).await {
            Ok(()) | Err(ObjectError::NotFound { .. }) => Ok(()),
            Err(error) => Err(Error::blobs(error)),
        }
    }

    /// The object that says whose they are, for people.
    pub fn owner_shown(&self) -> String {
        format!("{self}/{NAME}")
    }
}

fn said(owner: Owner) -> PutPayload {
    PutPayload::from_bytes(Bytes::from(format!("{owner}\n")))
}

/// The id of a place that each host of a store finds by itself.
fn place_of(store: Uuid, shown: &str) -> Uuid {
    let hash = Sha256::new().chain_update(store).chain_update(shown).finalize();
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(id).into_uuid()
}

/// Whether the server does not know `If-None-Match`, or was not to be asked for it.
fn is_without_condition(error: &ObjectError) -> bool {
    // `object_store` tells of this status in its words alone.
    matches!(error, ObjectError::NotImplemented { .. }) || error.to_string().contains("501 Not Implemented")
}
