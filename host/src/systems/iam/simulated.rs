//! What a simulation decides by: the policies of a principal and those of the request, with the names by which answers tell of them, and who
//! is taken to ask.

use std::collections::BTreeMap;

use muster_types::iam::{
    AttachmentType, ContextEntry, ContextKeyTypeEnum, PolicyIdentifier, PolicyIdentifierPolicyType, PolicySourceType,
};

use crate::access::policy::{Context, Kind, Named, Policy, Principal, is_comparable};
use crate::access::records::{GroupRecord, RoleRecord, UserRecord, key_of};
use crate::access::{self, arn, attached};
use crate::operation::{Error, Reading, Resource, Result};
use crate::store::{AccountScope, View};

use super::MANAGED_POLICY_CHARACTERS;
use super::entity::{self, Entity};
use super::managed_policy::{self, ManagedPolicy};
use super::policy_documents::characters;

/// Documents of one request: as many as keep what it takes to read them within a moment.
const GIVEN_LIMIT: usize = 100;

/// The policies of a simulation.
#[derive(Clone, Debug, Default)]
pub struct Simulated {
    /// Those of the principal, and those that the request adds.
    pub identity: Vec<Named>,
    /// The most that they can allow.
    pub boundary: Option<Named>,
    /// What all of them say.
    pub text: Text,
    /// As answers tell of each, by its name.
    sources: BTreeMap<String, Source>,
}

/// How much documents say, which is what trying them costs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Text {
    /// Without white space.
    pub characters: usize,
    /// Places where a value of the context is filled in.
    pub variables: usize,
}

impl Text {
    /// Adds a document.
    pub fn add(&mut self, document: &str) {
        self.characters += characters(document);
        self.variables += document.matches("${").count();
    }
}

/// A policy as answers tell of it.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name.
    pub id: String,
    /// Where it comes from.
    pub kind: PolicySourceType,
}

/// Who is taken to ask.
#[derive(Clone, Debug)]
pub struct Caller {
    /// Who it is.
    pub principal: Principal,
    /// The condition keys that follow from it; none of somebody whom the request does not tell.
    pub facts: Context,
    /// Whether a policy of a resource can name it.
    pub is_user: bool,
}

/// That a request cannot be simulated as it is.
pub fn refused(message: impl Into<String>) -> Error {
    Error::new("InvalidInput", message)
}

impl Simulated {
    /// Adds policies that the request has in full.
    ///
    /// # Errors
    /// `InvalidInput` for what is no policy, is longer than a managed policy may be, or is too many.
    pub fn add_given(&mut self, documents: &[String]) -> Result<()> {
        if documents.len() > GIVEN_LIMIT {
            return Err(refused(format!("A simulation has at most {GIVEN_LIMIT} policies in its request.")));
        }
        for (number, document) in (1..).zip(documents) {
            let name = format!("PolicyInputList.{number}");
            let policy = self.parsed(name, document)?;
            self.identity.push(policy);
        }
        Ok(())
    }

    /// Puts the request's permissions boundary in the place of the principal's.
    ///
    /// # Errors
    /// `InvalidInput` for what is no policy, and for more than one.
    pub fn set_boundary(&mut self, documents: &[String]) -> Result<()> {
        match documents {
            [] => {}
            [document] => {
                let name = "PermissionsBoundaryPolicyInputList.1".to_owned();
                self.boundary = Some(self.parsed(name, document)?);
            }
            _ => return Err(refused("A simulation has one permissions boundary at most.")),
        }
        Ok(())
    }

    /// As answers tell of a policy, by its name; what is not known is the resource's.
    #[must_use]
    pub fn source(&self, name: &str) -> Source {
        let resource = || Source { id: name.to_owned(), kind: PolicySourceType::Resource };
        self.sources.get(name).cloned().unwrap_or_else(resource)
    }

    fn parsed(&mut self, name: String, document: &str) -> Result<Named> {
        if characters(document) > MANAGED_POLICY_CHARACTERS {
            let limit = MANAGED_POLICY_CHARACTERS;
            return Err(refused(format!(
                "{name} is longer than a policy may be: {limit} characters without white space."
            )));
        }
        self.text.add(document);
        let policy = Policy::parse(document, Kind::Identity)
            .map_err(|malformed| refused(format!("{name} is not valid: {malformed}")))?;
        self.sources.insert(name.clone(), Source { id: name.clone(), kind: PolicySourceType::None });
        Ok(Named { name, policy })
    }

    async fn add<E: Entity>(
        &mut self,
        view: &View,
        scope: &AccountScope,
        entity: &E,
        excluded: &[PolicyIdentifier],
    ) -> Result<()> {
        let (policies, name) = (entity.policies(), entity.name());
        let (attachment, kind) = match E::KIND {
            "user" => (AttachmentType::User, PolicySourceType::User),
            "group" => (AttachmentType::Group, PolicySourceType::Group),
            _ => (AttachmentType::Role, PolicySourceType::Role),
        };
        let inline = policies.inline.keys().map(|policy| {
            let left_out = excluded.iter().any(|excluded| match excluded {
                PolicyIdentifier::PolicyType(kind) => *kind == PolicyIdentifierPolicyType::Inline,
                PolicyIdentifier::InlinePolicyIdentifier(one) => {
                    one.policy_name == *policy
                        && one.attachment_type == attachment
                        && key_of(&one.attachment_name) == key_of(name)
                }
                PolicyIdentifier::PolicyArn(_) => false,
            });
            (Source { id: policy.clone(), kind }, left_out)
        });
        policies.inline.values().for_each(|document| self.text.add(document));
        for of in &policies.managed {
            self.add_text(view, scope, of).await?;
        }
        let managed = policies.managed.iter().map(|of| (source_of(of), is_excluded(of, excluded)));
        // In the order of `attached`.
        let sources = inline.chain(managed);
        let read = attached(view, scope, policies, &format!("{} {name}", E::KIND)).await?;
        for (policy, (source, left_out)) in read.into_iter().zip(sources) {
            // A user may have a policy, and so may a group of the user.
            if !left_out && self.sources.insert(policy.name.clone(), source).is_none() {
                self.identity.push(policy);
            }
        }
        Ok(())
    }

    async fn add_boundary(
        &mut self,
        view: &View,
        scope: &AccountScope,
        boundary: Option<&String>,
        excluded: &[PolicyIdentifier],
    ) -> Result<()> {
        let none = PolicyIdentifierPolicyType::PermissionBoundary;
        let left_out = |one: &PolicyIdentifier| matches!(one, PolicyIdentifier::PolicyType(kind) if *kind == none);
        if let Some(of) = boundary.filter(|_| !excluded.iter().any(left_out)) {
            self.sources.insert(of.clone(), source_of(of));
            self.boundary = Some(access::managed_policy(view, scope, of).await?);
            self.add_text(view, scope, of).await?;
        }
        Ok(())
    }

    async fn add_text(&mut self, view: &View, scope: &AccountScope, of: &str) -> Result<()> {
        match managed_policy::find(view, scope, of).await? {
            Some(ManagedPolicy::Host(policy)) => self.text.add(&policy.document),
            Some(ManagedPolicy::Own(policy)) => {
                if let Some(version) = policy.versions.get(&policy.default_version) {
                    self.text.add(&version.document);
                }
            }
            None => {}
        }
        Ok(())
    }
}

fn source_of(of: &str) -> Source {
    let (account, name) = arn::parse(of).map_or(("", of), |(account, _, _, name)| (account, name));
    let kind = if account == "aws" { PolicySourceType::AwsManaged } else { PolicySourceType::UserManaged };
    Source { id: name.to_owned(), kind }
}

fn is_excluded(of: &str, excluded: &[PolicyIdentifier]) -> bool {
    excluded.iter().any(|excluded| match excluded {
        PolicyIdentifier::PolicyArn(one) => one == of,
        PolicyIdentifier::PolicyType(PolicyIdentifierPolicyType::AwsManaged) => {
            source_of(of).kind == PolicySourceType::AwsManaged
        }
        PolicyIdentifier::PolicyType(PolicyIdentifierPolicyType::UserManaged) => {
            source_of(of).kind == PolicySourceType::UserManaged
        }
        _ => false,
    })
}

/// The policies that the user, group or role of an ARN is under, and who asks in its name.
///
/// # Errors
/// `InvalidInput` for what is no ARN of any; `NoSuchEntity`; those of the store.
pub async fn of_principal(
    view: &View,
    scope: &AccountScope,
    of: &str,
    excluded: &[PolicyIdentifier],
) -> Result<(Simulated, Caller)> {
    let mut simulated = Simulated::default();
    let caller = match named(of) {
        Some(("user", name)) => {
            let user: UserRecord = of_arn(view, scope, of, name).await?;
            simulated.add(view, scope, &user, excluded).await?;
            for group in access::groups_of(view, scope, &user).await? {
                simulated.add(view, scope, &group, excluded).await?;
            }
            simulated.add_boundary(view, scope, user.boundary.as_ref(), excluded).await?;
            Caller::user(scope, &user)
        }
        Some(("group", name)) => {
            let group: GroupRecord = of_arn(view, scope, of, name).await?;
            simulated.add(view, scope, &group, excluded).await?;
            Caller::somebody(scope)
        }
        Some(("role", name)) => {
            let role: RoleRecord = of_arn(view, scope, of, name).await?;
            simulated.add(view, scope, &role, excluded).await?;
            simulated.add_boundary(view, scope, role.boundary.as_ref(), excluded).await?;
            Caller::role(scope, &role)
        }
        _ => return Err(refused(format!("Invalid Entity Arn: {of} does not clearly define entity type and name."))),
    };
    Ok((simulated, caller))
}

/// As authorization sees the user, group or role of an ARN.
///
/// # Errors
/// Those of the store.
pub async fn touched(read: &Reading<'_>, of: &str) -> Result<Resource> {
    let found = match named(of) {
        Some(("user", name)) => entity::touched::<UserRecord>(read, name).await?,
        Some(("role", name)) => entity::touched::<RoleRecord>(read, name).await?,
        _ => Resource::new(of),
    };
    // Another account's, or of another path, is not there.
    Ok(if found.arn == of { found } else { Resource::new(of) })
}

/// Kind and name of an ARN of IAM's.
fn named(of: &str) -> Option<(&str, &str)> {
    arn::parse(of).map(|(_, kind, _, name)| (kind, name))
}

async fn of_arn<E: Entity>(view: &View, scope: &AccountScope, of: &str, name: &str) -> Result<E> {
    let found: E = entity::find(view, scope, name).await?;
    if found.arn(&scope.account) == of { Ok(found) } else { Err(super::no_such(E::KIND, name)) }
}

impl Caller {
    /// Somebody of the account of whom nothing is told.
    #[must_use]
    pub fn somebody(scope: &AccountScope) -> Self {
        let principal = Principal::User {
            account: scope.account.clone(),
            path: "/".to_owned(),
            name: String::new(),
            id: String::new(),
        };
        Self { principal, facts: Context::new(), is_user: false }
    }

    /// The user that a request names, whom there need not be: nothing is told but what the ARN says, since who asks may not be allowed to see
    /// the user.
    ///
    /// # Errors
    /// `InvalidInput` for what is no ARN of a user.
    pub fn named(of: &str) -> Result<Self> {
        let Some((account, "user", path, name)) = arn::parse(of) else {
            return Err(refused(format!("Invalid Entity Arn: {of} does not clearly define entity type and name.")));
        };
        let principal = Principal::User {
            account: account.to_owned(),
            path: path.to_owned(),
            name: name.to_owned(),
            id: String::new(),
        };
        let mut facts = principal.context();
        facts.set_all("aws:userid", Vec::<String>::new());
        Ok(Self { principal, facts, is_user: true })
    }

    fn user(scope: &AccountScope, user: &UserRecord) -> Self {
        let principal = Principal::User {
            account: scope.account.clone(),
            path: user.path.clone(),
            name: user.name.clone(),
            id: user.id.clone(),
        };
        Self { facts: facts(&principal, user), principal, is_user: true }
    }

    /// A session of which nobody knows the name.
    fn role(scope: &AccountScope, role: &RoleRecord) -> Self {
        let principal = Principal::RoleSession {
            account: scope.account.clone(),
            path: role.path.clone(),
            role: role.name.clone(),
            role_id: role.id.clone(),
            session: String::new(),
        };
        let mut facts = facts(&principal, role);
        facts.set_all("aws:userid", Vec::<String>::new());
        Self { principal, facts, is_user: false }
    }
}

fn facts(principal: &Principal, entity: &impl Entity) -> Context {
    let (mut facts, tags) = (principal.context(), entity.tags());
    facts.set_tags("aws:PrincipalTag", tags.iter().map(|(key, value)| (key.as_str(), value.as_str())));
    facts
}

/// The condition keys that a request gives.
///
/// # Errors
/// `InvalidInput` for values that are none of their type.
pub fn given(entries: &[ContextEntry]) -> Result<Context> {
    let mut context = Context::new();
    for entry in entries {
        let (Some(key), Some(kind)) = (&entry.context_key_name, entry.context_key_type) else {
            return Err(refused("A context entry has a name and a type."));
        };
        let values = entry.context_key_values.as_deref().unwrap_or_default();
        let (operator, is_list) = compared(kind);
        if values.len() > 1 && !is_list {
            return Err(refused(format!("The context key {key} of type {kind} has one value.")));
        }
        if !values.iter().all(|value| is_comparable(operator, value)) {
            return Err(refused(format!("A value of the context key {key} is not of type {kind}.")));
        }
        context.set_all(key, values);
    }
    Ok(context)
}

/// The operator that takes the values of a type, and whether it takes several.
fn compared(kind: ContextKeyTypeEnum) -> (&'static str, bool) {
    match kind {
        ContextKeyTypeEnum::String => ("StringEquals", false),
        ContextKeyTypeEnum::StringList => ("StringEquals", true),
        ContextKeyTypeEnum::Numeric => ("NumericEquals", false),
        ContextKeyTypeEnum::NumericList => ("NumericEquals", true),
        ContextKeyTypeEnum::Boolean => ("Bool", false),
        ContextKeyTypeEnum::BooleanList => ("Bool", true),
        ContextKeyTypeEnum::Ip => ("IpAddress", false),
        ContextKeyTypeEnum::IpList => ("IpAddress", true),
        ContextKeyTypeEnum::Binary => ("BinaryEquals", false),
        ContextKeyTypeEnum::BinaryList => ("BinaryEquals", true),
        ContextKeyTypeEnum::Date => ("DateEquals", false),
        ContextKeyTypeEnum::DateList => ("DateEquals", true),
    }
}
