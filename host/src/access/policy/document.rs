//! Policy documents: what is one, and what it says.
//!
//! A document is checked whole when it is given, in the order in which AWS reports what is wrong; what comes out of it cannot fail when a
//! request is weighed.

use std::collections::BTreeSet;

use super::condition::Condition;
use super::element::{Name, Principals};
use super::json::Json;
use super::malformed::Malformed;
use super::outline::{Listed, Outline, StatementOutline, members, strings};
use super::pattern::ActionPattern;
use super::resource::ResourcePattern;
use super::variables::Variables;

/// The most characters of a document, which is what IAM's model states of the documents that it takes; what may be attached is less. The model
/// of a contact's policy states more: who takes one bounds it.
pub const MAX_CHARACTERS: usize = 131_072;

/// The most statements of a document, ours: twice what AWS's quotas leave room for. The shortest statement takes about 47 characters, so that
/// the 10,240 of a role's inline policies hold about 215.
pub const MAX_STATEMENTS: usize = 512;

/// What a policy is attached to, which decides what it may and must say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An inline policy of a user, group or role.
    Identity,
    /// A managed policy, so also a permissions boundary: an identity policy that AWS takes in the newer version alone.
    Managed,
    /// A session's: an identity policy whose ARNs AWS does not complete.
    Session,
    /// A resource's. Its statements may leave the resource out, which then is the one that it is attached to.
    Resource,
    /// A role's: who may assume it.
    Trust,
}

/// A policy document.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    pub(super) statements: Vec<Statement>,
    bytes: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Statement {
    pub(super) sid: Option<String>,
    pub(super) effect: Effect,
    /// None in identity policies, which are about whom they are attached to.
    pub(super) principals: Option<Principals>,
    pub(super) actions: Element<ActionPattern>,
    /// None where the resource is the one that the policy is attached to.
    pub(super) resources: Option<Element<ResourcePattern>>,
    pub(super) conditions: Vec<Condition>,
}

/// What a statement that matches does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Allows.
    Allow,
    /// Denies, whatever else allows.
    Deny,
}

/// Patterns of an element, or of its negation.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Element<P> {
    /// NotAction, NotResource: everything but them.
    pub(super) not: bool,
    pub(super) patterns: Vec<P>,
}

impl Kind {
    pub(super) fn is_identity(self) -> bool {
        matches!(self, Self::Identity | Self::Managed | Self::Session)
    }

    /// The words for a member that is not there.
    pub(super) fn missing(self, name: &str, of_identity: impl Fn() -> Malformed) -> Malformed {
        if self.is_identity() { of_identity() } else { Malformed::new(format!("Missing required field {name}")) }
    }
}

impl Policy {
    /// Reads a document.
    ///
    /// # Errors
    /// It is not a policy of its kind; the first thing that is wrong.
    pub fn parse(text: &str, kind: Kind) -> Result<Self, Malformed> {
        if text.len() > MAX_CHARACTERS && text.chars().count() > MAX_CHARACTERS {
            return Err(Malformed::new(format!("A policy may have at most {MAX_CHARACTERS} characters.")));
        }
        let outline = Outline::read(text, kind)?;
        let statements = outline.statements;
        check_number(&statements, kind)?;
        statements.iter().try_for_each(|statement| check_elements(statement, kind))?;
        let variables = version(outline.version.as_deref(), kind)?;
        let conditions: Vec<_> =
            statements.iter().map(|statement| check_legacy(statement, variables)).collect::<Result<_, _>>()?;
        check_sids(&statements, kind)?;
        check_presence(&statements, kind)?;
        let build = |(statement, conditions)| Statement::build(statement, conditions, kind, variables);
        let statements = statements.into_iter().zip(conditions).map(build).collect::<Result<_, _>>()?;
        Ok(Self { statements, bytes: text.len() })
    }

    /// All of these as one.
    #[must_use]
    pub fn joined(policies: impl IntoIterator<Item = Self>) -> Self {
        let mut joined = Self { statements: Vec::new(), bytes: 0 };
        for policy in policies {
            joined.statements.extend(policy.statements);
            joined.bytes += policy.bytes;
        }
        joined
    }

    /// How large its document is, of which it takes several times as much.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.bytes
    }
}

impl Policy {
    /// The condition keys that its statements name, in conditions and as variables, each once and as it is written first: of all statements,
    /// or of those that are about an action.
    #[must_use]
    pub fn context_keys(&self, action: Option<&str>) -> Vec<&str> {
        let (mut keys, mut known) = (Vec::new(), BTreeSet::new());
        for statement in self.statements.iter().filter(|statement| action.is_none_or(|action| statement.covers(action)))
        {
            let resources = statement.resources.iter().flat_map(|resources| &resources.patterns);
            let resources = resources.flat_map(|pattern| pattern.variables());
            for key in resources.chain(statement.conditions.iter().flat_map(Condition::keys)) {
                if known.insert(key.to_lowercase()) {
                    keys.push(key);
                }
            }
        }
        keys
    }
}

fn version(version: Option<&str>, kind: Kind) -> Result<Variables, Malformed> {
    match version {
        Some("2012-10-17") => Ok(Variables::Meant),
        None | Some("2008-10-17") if kind == Kind::Managed => {
            Err(Malformed::new("Policy document must be version 2012-10-17 or greater."))
        }
        None | Some("2008-10-17") => Ok(Variables::Literal),
        Some(_) => Err(Malformed::syntax()),
    }
}

fn check_number(statements: &[StatementOutline], kind: Kind) -> Result<(), Malformed> {
    match statements.len() {
        0 if kind.is_identity() => Err(Malformed::syntax()),
        0 => Err(Malformed::new("Could not parse the policy: Statement is empty!")),
        1..=MAX_STATEMENTS => Ok(()),
        _ => Err(Malformed::new(format!("A policy may have at most {MAX_STATEMENTS} statements."))),
    }
}

/// Which elements there are.
fn check_elements(statement: &StatementOutline, kind: Kind) -> Result<(), Malformed> {
    match statement.effect.as_deref() {
        None => return Err(kind.missing("Effect", Malformed::syntax)),
        Some(effect) if !["allow", "deny"].contains(&&*effect.to_lowercase()) => return Err(Malformed::syntax()),
        Some(_) => {}
    }
    let not_principal = statement.not_principal.is_some();
    match (kind, statement.principal.is_some() || not_principal) {
        (Kind::Identity | Kind::Managed | Kind::Session, true) => {
            return Err(Malformed::new("Policy document should not specify a principal."));
        }
        (Kind::Resource | Kind::Trust, false) => return Err(Malformed::new("Missing required field Principal")),
        _ => {}
    }
    if statement.principal.is_some() && not_principal {
        return Err(Malformed::syntax());
    }
    if not_principal && statement.effect.as_deref() == Some("Allow") {
        return Err(Malformed::new("Allow with NotPrincipal is not allowed."));
    }
    if kind != Kind::Trust {
        return Ok(());
    }
    if not_principal {
        return Err(Malformed::new("AssumeRole policy must not contain NotPrincipal field."));
    }
    match &statement.resource {
        Some(listed) if listed.not => Err(Malformed::new("AssumeRole policy must not contain resources.")),
        Some(_) => Err(Malformed::new("Has prohibited field Resource")),
        None => Ok(()),
    }
}

/// What AWS's older parser says no to, without a reason; it comes before the rest. Gives the conditions, which only it can refuse.
fn check_legacy(statement: &StatementOutline, variables: Variables) -> Result<Vec<Condition>, Malformed> {
    let mut resources = statement.resource.iter().flat_map(|listed| &listed.values);
    let effect_is_known = matches!(statement.effect.as_deref(), Some("Allow" | "Deny"));
    if !effect_is_known || resources.any(|resource| ResourcePattern::fails_legacy_parsing(resource)) {
        return Err(Malformed::legacy());
    }
    let conditions = statement.condition.iter();
    let read = conditions.map(|outline| Condition::new(&outline.operator, &outline.key, &outline.values, variables));
    read.collect::<Option<_>>().ok_or_else(Malformed::legacy)
}

fn check_sids(statements: &[StatementOutline], kind: Kind) -> Result<(), Malformed> {
    let mut known = BTreeSet::new();
    let sids = || statements.iter().filter_map(|statement| statement.sid.as_deref()).filter(|sid| !sid.is_empty());
    if !sids().all(|sid| known.insert(sid)) {
        return Err(Malformed::new(if kind.is_identity() {
            "Statement IDs (SID) in a single policy must be unique."
        } else {
            "The Statement Ids in the policy are not unique"
        }));
    }
    // "For IAM policies, basic alphanumeric characters … Other AWS services … may have other requirements".
    let mut invalid = sids().filter(|sid| !sid.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    match invalid.next() {
        Some(sid) if kind != Kind::Resource => {
            Err(Malformed::new(format!("The following Statement Ids are invalid: {sid}")))
        }
        _ => Ok(()),
    }
}

fn check_presence(statements: &[StatementOutline], kind: Kind) -> Result<(), Malformed> {
    let is_empty = |listed: &Listed| listed.values.is_empty();
    if statements.iter().any(|statement| statement.action.as_ref().is_none_or(is_empty)) {
        return Err(kind.missing("Action", || Malformed::new("Policy statement must contain actions.")));
    }
    let lacks_resource = |statement: &StatementOutline| match &statement.resource {
        Some(listed) => is_empty(listed),
        None => kind.is_identity(),
    };
    if statements.iter().any(lacks_resource) {
        return Err(Malformed::new("Policy statement must contain resources."));
    }
    Ok(())
}

impl Statement {
    /// Whether it is about an action.
    pub(super) fn covers(&self, action: &str) -> bool {
        self.actions.patterns.iter().any(|pattern| pattern.matches(action)) != self.actions.not
    }

    fn build(
        outline: StatementOutline,
        conditions: Vec<Condition>,
        kind: Kind,
        variables: Variables,
    ) -> Result<Self, Malformed> {
        let effect = match outline.effect.as_deref() {
            Some("Allow") => Effect::Allow,
            _ => Effect::Deny,
        };
        let resources = outline.resource.map(|listed| {
            let patterns = listed.values.iter().map(|written| ResourcePattern::parse(written, kind, variables));
            Ok(Element { not: listed.not, patterns: patterns.collect::<Result<_, _>>()? })
        });
        let resources = resources.transpose()?;
        let Some(listed) = outline.action else { return Err(Malformed::syntax()) };
        listed.values.iter().try_for_each(|action| check_action(action, kind))?;
        let patterns = listed.values.iter().map(|written| ActionPattern::new(written)).collect();
        let actions = Element { not: listed.not, patterns };
        let principals = match (outline.principal, outline.not_principal) {
            (Some(named), _) => Some(Principals { not: false, named: names(named, kind)? }),
            (None, Some(named)) => Some(Principals { not: true, named: names(named, kind)? }),
            (None, None) => None,
        };
        Ok(Self { sid: outline.sid, effect, principals, actions, resources, conditions })
    }
}

fn check_action(action: &str, kind: Kind) -> Result<(), Malformed> {
    const PREFACED: &str = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
    if kind == Kind::Trust && !action.get(..4).is_some_and(|vendor| vendor.eq_ignore_ascii_case("sts:")) {
        return Err(Malformed::new("AssumeRole policy may only specify STS AssumeRole actions."));
    }
    if action == "*" {
        return Ok(());
    }
    let (vendor, name) = action.split_once(':').ok_or_else(|| Malformed::new(PREFACED))?;
    if name.contains(':') {
        return Err(Malformed::new("Actions/Condition can contain only one colon."));
    }
    if vendor.is_empty() {
        return Err(Malformed::new(PREFACED));
    }
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.';
    if vendor != "*" && !vendor.bytes().all(allowed) {
        return Err(Malformed::new(format!("Vendor {vendor} is not valid")));
    }
    Ok(())
}

fn names(principal: Json, kind: Kind) -> Result<Vec<Name>, Malformed> {
    if principal == Json::String("*".to_owned()) {
        return match kind {
            Kind::Trust => Err(Malformed::new("AssumeRolepolicy contained an invalid principal: \"STAR\":\"*\".")),
            _ => Ok(vec![Name::Everyone]),
        };
    }
    let mut named = Vec::new();
    for (class, value) in members(principal)? {
        for text in strings(value)? {
            let name = match class.as_str() {
                "AWS" => Name::of_aws(&text),
                "Federated" => is_name(&text).then(|| Name::Federated(text.clone())),
                "Service" => is_name(&text).then(|| Name::Service(text.clone())),
                "CanonicalUser" if kind == Kind::Resource => Some(Name::CanonicalUser),
                _ => None,
            };
            named.push(name.ok_or_else(|| Malformed::principal(&class, &text))?);
        }
    }
    if named.is_empty() {
        return Err(Malformed::new("Missing required field Principal cannot be empty!"));
    }
    Ok(named)
}

/// Of a provider or a service; neither has wildcards.
fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.contains(['*', '?', ' '])
}
