//! What access keys and roles were last used for: noted in memory, and written now and then.
//!
//! A host that is killed forgets the last minutes, which is as exact as AWS is about it.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::Who;
use super::records::{ACCESS_KEYS, LAST_USES, LastUseRecord, ROLES, ROLES_BY_ID};
use crate::operation::{Caller, Result, Store};
use crate::store::{AccountScope, HostScope, Range, RegionScope, Tx, View};

/// How often what was noted is written.
pub const EVERY: Duration = Duration::from_secs(60);

/// Keys and roles that are noted between two times; uses of more are not.
const NOTED: usize = 10_000;

/// Rows of one transaction.
const ROWS: usize = 200;

/// What was noted since it was last written.
#[derive(Default)]
pub struct LastUses(Mutex<BTreeMap<String, LastUseRecord>>);

impl LastUses {
    /// Notes a request.
    pub fn note(&self, caller: &Caller, service: &str, scope: &RegionScope, now_millis: u64) {
        let record = &caller.standing.record;
        let id = match (&record.who, &record.session, &caller.access_key_id) {
            (Who::Role { id, .. }, _, _) => id,
            (Who::User { .. }, None, Some(key)) => key,
            _ => return,
        };
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = noted.get_mut(id) {
            known.used_millis = now_millis;
            if known.region != scope.region {
                known.region.clone_from(&scope.region);
            }
            if known.service != service {
                service.clone_into(&mut known.service);
            }
            return;
        }
        if noted.len() < NOTED {
            let (account, region) = (record.account.clone(), scope.region.clone());
            let use_record = LastUseRecord { account, used_millis: now_millis, region, service: service.to_owned() };
            noted.insert(id.clone(), use_record);
        }
    }

    /// Writes what was noted.
    ///
    /// # Errors
    /// The store's; what could not be written is forgotten.
    pub async fn write(&self, store: &Store) -> Result<()> {
        let noted = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        let noted: Vec<_> = noted.into_iter().collect();
        for part in noted.chunks(ROWS) {
            let write = async |tx: &mut Tx| {
                for (id, record) in part {
                    // One that is gone meanwhile would be told of for ever.
                    if is_there(tx, id, record).await? {
                        tx.put(&LAST_USES, &HostScope, id, record).await?;
                    }
                }
                Ok(())
            };
            store.transact(write).await?;
        }
        Ok(())
    }
}

/// Whether there is such a key or role.
async fn is_there(view: &View, id: &str, record: &LastUseRecord) -> Result<bool> {
    if view.exists(&ACCESS_KEYS, &HostScope, id).await? {
        return Ok(true);
    }
    let scope = AccountScope::new(&*record.account);
    Ok(!view.scan_index(&ROLES, &ROLES_BY_ID, &scope, Range::prefix(id), 1).await?.rows.is_empty())
}
