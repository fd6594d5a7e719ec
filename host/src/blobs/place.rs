//! Which place has a store's blobs. The place says whose they are ([`Blobs::own`]), and the store which place that is, each by ids that no
//! other has.
//!
//! So two mistakes are told before they cost anything: hosts of one store that were given different places, of which each would miss what
//! the other puts; and a store that was restored beside the one that lives and given its place, whose blobs it would sweep. What a store
//! says of itself is in no backup, so a restored one is another ([`THIS_STORE`]).

use muster_env::Env;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::store::{Blobs, Error, HostScope, Owner, Record, Result, Store, THIS_STORE, Table, Tx, View};

/// What the store says of its blobs, in the one row [`BLOBS`].
pub(super) static OF_STORE: Table<HostScope, String, PlaceRecord> = Table::new(THIS_STORE);

/// The key of the one row.
const BLOBS: &str = "blobs";

/// Which store it is, and where its blobs are.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct PlaceRecord {
    store: Uuid,
    /// None before the first host has found or made it.
    place: Option<Uuid>,
}

impl Record for PlaceRecord {
    const VERSION: u8 = 1;
}

/// Makes the place the store's, where it is nobody's and the store has none.
///
/// # Errors
/// [`Error::Foreign`] where it is another store's, or the store has another; those of the store and of the place.
pub async fn settle<E>(store: &Store<E>, env: &Env, blobs: &Blobs) -> Result<()> {
    let known = looked(store, blobs).await?;
    if known.is_some_and(|known| known.place.is_some()) {
        return Ok(());
    }
    // First the store says which it is, then the place whose it is, then the store which place that is: whatever ends this, it goes on from
    // there, and of hosts that do it at once with different places one is first.
    let known = said(store, env.uuid(), None).await?;
    let owner = blobs.own(Owner { store: known.store, place: env.uuid() }).await?;
    agreed(Some(known), Some(owner), blobs)?;
    let known = said(store, owner.store, Some(owner.place)).await?;
    agreed(Some(known), Some(owner), blobs)
}

/// Whether the place is the store's, or could be; nothing is written.
///
/// # Errors
/// Those of [`settle`].
pub async fn check<E>(store: &Store<E>, blobs: &Blobs) -> Result<()> {
    looked(store, blobs).await.map(drop)
}

/// What the store says, where the place does not say otherwise.
async fn looked<E>(store: &Store<E>, blobs: &Blobs) -> Result<Option<PlaceRecord>> {
    let (known, found) = asked(store, blobs).await?;
    if agreed(known, found, blobs).is_ok() {
        return Ok(known);
    }
    // Another host may have settled it between the two questions, once for all.
    let (known, found) = asked(store, blobs).await?;
    agreed(known, found, blobs).map(|()| known)
}

async fn asked<E>(store: &Store<E>, blobs: &Blobs) -> Result<(Option<PlaceRecord>, Option<Owner>)> {
    let found = blobs.owner().await?;
    let store = store.with_error::<Error>();
    let known = store.read(async |view: &View| view.get(&OF_STORE, &HostScope, BLOBS).await).await?;
    Ok((known, found))
}

/// What the store says from now on: this, where it did not say it before.
pub(super) async fn said<E>(store: &Store<E>, id: Uuid, place: Option<Uuid>) -> Result<PlaceRecord> {
    store
        .with_error::<Error>()
        .transact(async |tx: &mut Tx| {
            let before = tx.get(&OF_STORE, &HostScope, BLOBS).await?;
            let mut known = before.unwrap_or(PlaceRecord { store: id, place: None });
            known.place = known.place.or(place);
            tx.put(&OF_STORE, &HostScope, BLOBS, &known).await?;
            Ok(known)
        })
        .await
}

fn agreed(known: Option<PlaceRecord>, found: Option<Owner>, blobs: &Blobs) -> Result<()> {
    let foreign = |why: String| Err(Error::Foreign(why.into()));
    match (known, found) {
        (None | Some(PlaceRecord { place: None, .. }), None) => Ok(()),
        (Some(known), Some(found)) if known.store == found.store => match known.place {
            Some(place) if place != found.place => foreign(format!(
                "the blobs of this store ({}) are in the place {place}, and {blobs} is the place {}; give every host of a store the same \
                 place (--blobs)",
                known.store, found.place
            )),
            _ => Ok(()),
        },
        (Some(PlaceRecord { store, place: Some(place) }), None) => foreign(format!(
            "the blobs of this store are in the place {place}, and {blobs} is not that; give every host of a store the same place \
             (--blobs). If this is that place and lost what said so, write `{}` to {}",
            Owner { store, place },
            blobs.owner_shown()
        )),
        (known, Some(found)) => {
            let known = known.map_or_else(|| "a new one".to_owned(), |known| known.store.to_string());
            foreign(format!(
                "the blobs in {blobs} are those of the store {}, and this store is {known}; give each store a place of its own (--blobs)",
                found.store
            ))
        }
    }
}
