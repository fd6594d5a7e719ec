//! Who makes a request.

use super::context::Context;

/// What a principal has of a key.
type ValueOf = fn(&Principal) -> Option<String>;

/// The condition keys that follow from who makes a request, lowered, and their values. No request brings them, not even where a principal has
/// none.
pub(super) const KEYS: [(&str, ValueOf); 7] = [
    // "For IAM roles, the request context returns the ARN of the role, not the ARN of the user that assumed the role."
    ("aws:principalarn", |principal| principal.role_arn().or_else(|| principal.arn())),
    ("aws:principalaccount", |principal| principal.account().map(str::to_owned)),
    ("aws:principaltype", |principal| principal.principal_type().map(str::to_owned)),
    ("aws:userid", Principal::user_id),
    ("aws:username", |principal| match principal {
        Principal::User { name, .. } => Some(name.clone()),
        _ => None,
    }),
    ("aws:principalservicename", |principal| match principal {
        Principal::Service { name } => Some(name.clone()),
        _ => None,
    }),
    ("aws:principalisawsservice", |principal| match principal {
        Principal::Anonymous | Principal::WebIdentity { .. } => None,
        principal => Some(matches!(principal, Principal::Service { .. }).to_string()),
    }),
];

/// Whoever may be allowed to do something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Principal {
    /// An account itself.
    Root {
        /// Twelve digits.
        account: String,
    },
    /// An IAM user.
    User {
        /// Twelve digits.
        account: String,
        /// `/` or `/…/`.
        path: String,
        /// Its friendly name.
        name: String,
        /// `AIDA…`.
        id: String,
    },
    /// A session of a role.
    RoleSession {
        /// The role's, twelve digits.
        account: String,
        /// The role's, `/` or `/…/`.
        path: String,
        /// The role's friendly name.
        role: String,
        /// `AROA…`.
        role_id: String,
        /// What the caller named it; a node's id where a node assumed the role.
        session: String,
    },
    /// A session of GetFederationToken.
    FederatedUser {
        /// Twelve digits.
        account: String,
        /// What the caller named it.
        name: String,
    },
    /// Whom another provider vouches for, on the way to a role.
    WebIdentity {
        /// The provider as a trust policy names it: its ARN, or `accounts.google.com`.
        provider: String,
        /// The token's `sub`.
        subject: String,
    },
    /// A service of AWS.
    Service {
        /// `ssm.amazonaws.com`.
        name: String,
    },
    /// A request that nobody signed.
    Anonymous,
}

impl Principal {
    /// The account that it belongs to; none for services and for those who are not AWS's.
    #[must_use]
    pub fn account(&self) -> Option<&str> {
        match self {
            Self::Root { account }
            | Self::User { account, .. }
            | Self::RoleSession { account, .. }
            | Self::FederatedUser { account, .. } => Some(account),
            Self::WebIdentity { .. } | Self::Service { .. } | Self::Anonymous => None,
        }
    }

    /// Its ARN: of a role's session that of the session, and not of the role.
    #[must_use]
    pub fn arn(&self) -> Option<String> {
        match self {
            Self::Root { account } => Some(["arn:aws:iam::", account, ":root"].concat()),
            Self::User { account, path, name, .. } => Some(["arn:aws:iam::", account, ":user", path, name].concat()),
            Self::RoleSession { account, role, session, .. } => {
                Some(["arn:aws:sts::", account, ":assumed-role/", role, "/", session].concat())
            }
            Self::FederatedUser { account, name } => {
                Some(["arn:aws:sts::", account, ":federated-user/", name].concat())
            }
            Self::WebIdentity { .. } | Self::Service { .. } | Self::Anonymous => None,
        }
    }

    /// The ARN of a session's role.
    #[must_use]
    pub fn role_arn(&self) -> Option<String> {
        match self {
            Self::RoleSession { account, path, role, .. } => {
                Some(["arn:aws:iam::", account, ":role", path, role].concat())
            }
            _ => None,
        }
    }

    /// `aws:userid`.
    #[must_use]
    pub fn user_id(&self) -> Option<String> {
        match self {
            Self::Root { account } => Some(account.clone()),
            Self::User { id, .. } => Some(id.clone()),
            Self::RoleSession { role_id, session, .. } => Some([role_id, ":", session].concat()),
            Self::FederatedUser { account, name } => Some([account, ":", name].concat()),
            Self::WebIdentity { .. } | Self::Service { .. } | Self::Anonymous => None,
        }
    }

    /// The condition keys that follow from who it is. Its tags (`aws:PrincipalTag/…`) do not.
    #[must_use]
    pub fn context(&self) -> Context {
        let mut context = Context::new();
        for (key, value) in KEYS {
            if let Some(value) = value(self) {
                context.set(key, value);
            }
        }
        if let Self::WebIdentity { provider, subject } = self {
            context.set(&[issuer(provider), ":sub"].concat(), subject);
        }
        context
    }

    /// As AWS's sentences name it.
    #[must_use]
    pub fn shown(&self) -> String {
        self.arn().unwrap_or_else(|| match self {
            Self::WebIdentity { provider, subject } => [issuer(provider), ":", subject].concat(),
            Self::Service { name } => name.clone(),
            _ => "anonymous".to_owned(),
        })
    }

    /// Whether policies may be attached to it, so that it needs to be allowed something by one of them.
    pub(super) fn has_identity_policies(&self) -> bool {
        self.account().is_some()
    }

    /// Whether a permissions boundary may be attached to it.
    pub(super) fn is_of_iam(&self) -> bool {
        matches!(self, Self::User { .. } | Self::RoleSession { .. })
    }

    fn principal_type(&self) -> Option<&'static str> {
        match self {
            Self::Root { .. } => Some("Account"),
            Self::User { .. } => Some("User"),
            Self::RoleSession { .. } => Some("AssumedRole"),
            Self::FederatedUser { .. } => Some("FederatedUser"),
            Self::Anonymous => Some("Anonymous"),
            Self::WebIdentity { .. } | Self::Service { .. } => None,
        }
    }
}

/// What condition keys of a provider begin with.
fn issuer(provider: &str) -> &str {
    provider.split_once(":oidc-provider/").map_or(provider, |(_, issuer)| issuer)
}
