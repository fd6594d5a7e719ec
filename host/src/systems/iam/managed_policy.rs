//! One managed policy: whose it is, how requests name it, and who uses it.
//!
//! Those of the host have no record and cannot be changed. An account has its own, which are found by their name without regard to case, and
//! meant only by the ARN that they have.

use std::collections::BTreeMap;

use muster_types::Empty;

use crate::access::arn;
use crate::access::managed::{self, HostPolicy};
use crate::access::records::{GroupRecord, POLICIES, PolicyRecord, RoleRecord, UserRecord, key_of};
use crate::operation::{Ctx, Error, Reading, Resource, Result};
use crate::store::{AccountScope, Range, Tx, View};

use super::entity::Entity;
use super::{invalid, scope};

/// Rows of one scan: the store's most.
const ROWS: usize = 2_000;

/// A managed policy.
pub enum ManagedPolicy {
    /// Of the host, for all accounts.
    Host(&'static HostPolicy),
    /// Of the account.
    Own(PolicyRecord),
}

impl ManagedPolicy {
    /// Its ARN.
    pub fn arn(&self, scope: &AccountScope) -> String {
        match self {
            Self::Host(policy) => policy.arn.clone(),
            Self::Own(policy) => arn_of(scope, policy),
        }
    }
}

/// Who uses a managed policy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Users, groups and roles that it is attached to.
    pub attached: usize,
    /// Users and roles whose boundary it is.
    pub boundaries: usize,
}

/// The ARN of an account's policy.
#[must_use]
pub fn arn_of(scope: &AccountScope, policy: &PolicyRecord) -> String {
    arn::policy(&scope.account, &policy.path, &policy.name)
}

/// The policy of an ARN.
///
/// # Errors
/// Those of the store.
pub async fn find(view: &View, scope: &AccountScope, of: &str) -> Result<Option<ManagedPolicy>> {
    if let Some(policy) = managed::of_host(of) {
        return Ok(Some(ManagedPolicy::Host(policy)));
    }
    let Some(key) = arn::policy_key(&scope.account, of) else { return Ok(None) };
    let found = view.get(&POLICIES, scope, &key).await?;
    Ok(found.filter(|policy| arn_of(scope, policy) == of).map(ManagedPolicy::Own))
}

/// The policy of an ARN, which there has to be.
///
/// # Errors
/// `ValidationError` for what is no ARN of a policy; `NoSuchEntity`; those of the store.
pub async fn existing(view: &View, scope: &AccountScope, of: &str) -> Result<ManagedPolicy> {
    check_arn(of)?;
    find(view, scope, of).await?.ok_or_else(|| not_found(of))
}

/// Changes an account's own policy.
///
/// # Errors
/// `ValidationError` for what is no ARN of a policy; `InvalidInput` for a policy of the host; `missing` where there is none; what `change`
/// refuses; those of the store.
pub async fn change<T>(
    tx: &mut Tx,
    scope: &AccountScope,
    of: &str,
    missing: impl FnOnce() -> Error,
    change: impl FnOnce(&mut PolicyRecord) -> Result<T>,
) -> Result<T> {
    let mut policy = own(tx, scope, of, missing).await?;
    let changed = change(&mut policy)?;
    tx.put(&POLICIES, scope, &key_of(&policy.name), &policy).await?;
    Ok(changed)
}

/// The same in a transaction of its own, for a request.
///
/// # Errors
/// As [`change`].
pub async fn changed(
    ctx: &Ctx,
    of: &str,
    missing: impl Fn() -> Error + Send + Sync,
    by: impl Fn(&mut PolicyRecord) -> Result<()> + Send + Sync,
) -> Result<Empty> {
    let scope = scope(ctx);
    ctx.store.transact(async |tx: &mut Tx| change(tx, &scope, of, &missing, &by).await).await?;
    Ok(Empty {})
}

/// An account's own policy, which is to be changed.
///
/// # Errors
/// As [`change`].
pub async fn own(view: &View, scope: &AccountScope, of: &str, missing: impl FnOnce() -> Error) -> Result<PolicyRecord> {
    check_arn(of)?;
    match find(view, scope, of).await? {
        Some(ManagedPolicy::Own(policy)) => Ok(policy),
        Some(ManagedPolicy::Host(_)) => Err(Error::new("InvalidInput", "Policy is outside your own account.")),
        None => Err(missing()),
    }
}

/// That a policy may be attached.
///
/// # Errors
/// `ValidationError` for what is no ARN of a policy; `NoSuchEntity`; those of the store.
pub async fn check_attachable(view: &View, scope: &AccountScope, of: &str) -> Result<()> {
    if !is_policy(of) {
        return Err(invalid(format!("ARN {of} is not valid.")));
    }
    match find(view, scope, of).await? {
        Some(_) => Ok(()),
        None => Err(Error::new("NoSuchEntity", format!("Policy {of} does not exist or is not attachable."))),
    }
}

/// That a policy may be the permissions boundary of a user or a role.
///
/// # Errors
/// `InvalidInput` for what is no ARN of a policy; `NoSuchEntity`; those of the store.
pub async fn check_boundary(view: &View, scope: &AccountScope, of: &str) -> Result<()> {
    if !is_policy(of) {
        return Err(Error::new("InvalidInput", format!("ARN {of} is not valid.")));
    }
    match find(view, scope, of).await? {
        Some(_) => Ok(()),
        None => Err(Error::new("NoSuchEntity", format!("Scope ARN: {of} does not exist or is not attachable."))),
    }
}

/// That there is no such policy.
pub fn not_found(of: &str) -> Error {
    Error::new("NoSuchEntity", format!("Policy {of} was not found."))
}

/// As authorization sees the policy of an ARN, whether it exists or not.
///
/// # Errors
/// Those of the store.
pub async fn touched(read: Reading<'_>, of: &str) -> Result<Vec<Resource>> {
    let tags = match find(read.tx, &read.scope.account_scope(), of).await? {
        Some(ManagedPolicy::Own(policy)) => policy.tags,
        _ => BTreeMap::new(),
    };
    Ok(vec![Resource::new(of).tagged(tags)])
}

fn is_policy(of: &str) -> bool {
    matches!(arn::parse(of), Some((_, "policy", _, _)))
}

fn check_arn(of: &str) -> Result<()> {
    match of {
        _ if is_policy(of) => Ok(()),
        _ if of.starts_with("arn:") => Err(invalid(format!("ARN {of} is not valid."))),
        _ => Err(invalid("Invalid ARN:  Could not be parsed!")),
    }
}

/// Who uses one policy.
///
/// # Errors
/// Those of the store.
pub async fn usage(view: &View, scope: &AccountScope, of: &str) -> Result<Usage> {
    let mut usage = Usage::default();
    count(&referring::<UserRecord>(view, scope, of).await?, of, &mut usage);
    count(&referring::<GroupRecord>(view, scope, of).await?, of, &mut usage);
    count(&referring::<RoleRecord>(view, scope, of).await?, of, &mut usage);
    Ok(usage)
}

fn count<E: Entity>(entities: &[E], of: &str, usage: &mut Usage) {
    usage.attached += entities.iter().filter(|entity| is_attached(*entity, of)).count();
    usage.boundaries += entities.iter().filter(|entity| is_boundary(*entity, of)).count();
}

/// Whether a policy is attached to a user, a group or a role.
pub fn is_attached(entity: &impl Entity, of: &str) -> bool {
    entity.policies().managed.iter().any(|attached| attached == of)
}

/// Whether a policy is the boundary of a user or a role.
pub fn is_boundary(entity: &impl Entity, of: &str) -> bool {
    entity.boundary().is_some_and(|boundary| boundary == of)
}

/// All of a kind that a policy is attached to or the boundary of, by name. Quotas bound them to what one read may meet.
///
/// # Errors
/// Those of the store.
pub async fn referring<E: Entity>(view: &View, scope: &AccountScope, of: &str) -> Result<Vec<E>> {
    let (mut entities, mut next) = (Vec::new(), None);
    loop {
        let range = Range::all().from(of).through(of);
        let range = next.as_ref().map_or_else(|| range.clone(), |cursor| range.clone().resume(cursor));
        let page = view.scan_index(E::TABLE, E::BY_POLICY, scope, range, ROWS).await?;
        entities.extend(page.rows.into_iter().map(|(_, entity)| entity));
        next = page.next;
        if next.is_none() {
            return Ok(entities);
        }
    }
}

/// Who uses the policies of the account, by their ARNs: for lists, where looking for each would meet more rows than all there are.
///
/// # Errors
/// Those of the store.
pub async fn usages(view: &View, scope: &AccountScope) -> Result<BTreeMap<String, Usage>> {
    let mut usages = BTreeMap::new();
    add_usages::<UserRecord>(view, scope, &mut usages).await?;
    add_usages::<GroupRecord>(view, scope, &mut usages).await?;
    add_usages::<RoleRecord>(view, scope, &mut usages).await?;
    Ok(usages)
}

async fn add_usages<E: Entity>(view: &View, scope: &AccountScope, usages: &mut BTreeMap<String, Usage>) -> Result<()> {
    let mut next = None;
    loop {
        let range = next.as_ref().map_or_else(Range::all, |cursor| Range::all().resume(cursor));
        let page = view.scan(E::TABLE, scope, range, ROWS).await?;
        for (_, entity) in &page.rows {
            for of in &entity.policies().managed {
                usages.entry(of.clone()).or_default().attached += 1;
            }
            if let Some(of) = entity.boundary() {
                usages.entry(of.clone()).or_default().boundaries += 1;
            }
        }
        next = page.next;
        if next.is_none() {
            return Ok(());
        }
    }
}
