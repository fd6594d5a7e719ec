//! `aws:approve`: who may approve, and what has been decided. Pure.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// Approvers that a step may name.
const APPROVERS: usize = 10;

/// Characters of the message that approvers are sent: the service's.
const MESSAGE_CHARS: usize = 4_096;

/// How the name of the topic begins by which approvers are told, as the service has it.
const TOPIC: &str = "Automation";

/// What a step of `aws:approve` waits for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    /// Names of users, and ARNs of users, roles and sessions of roles.
    pub approvers: Vec<String>,
    /// How many of them have to approve.
    pub needed: usize,
    /// What they have decided, each once.
    pub decisions: Vec<Decision>,
}

/// What an approver has decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The principal's ARN.
    pub approver: String,
    /// Whether it is an approval.
    pub approves: bool,
    /// For people.
    pub comment: String,
    /// ISO 8601.
    pub timestamp: String,
}

/// What the decisions make of the step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// Nothing yet.
    Open,
    /// As many as are needed have approved.
    Approved,
    /// One has rejected.
    Rejected,
}

impl Approval {
    /// From a step's inputs.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn read(inputs: &Map<String, Value>) -> Result<Self, String> {
        let known = ["Approvers", "MinRequiredApprovals", "NotificationArn", "Message"];
        if let Some(unknown) = inputs.keys().find(|key| !known.contains(&key.as_str())) {
            return Err(format!("{unknown} is no input of aws:approve."));
        }
        let approvers: Vec<String> = match inputs.get("Approvers") {
            Some(Value::Array(items)) => items.iter().map(|item| item.as_str().map(str::to_owned)).collect(),
            _ => None,
        }
        .unwrap_or_default();
        if approvers.is_empty() || approvers.len() > APPROVERS {
            return Err(format!("Approvers is a list of 1 to {APPROVERS} users and roles."));
        }
        let is_message = |message: &Value| message.as_str().is_some_and(|text| text.chars().count() <= MESSAGE_CHARS);
        if !inputs.get("Message").is_none_or(is_message) {
            return Err(format!("Message is a text of at most {MESSAGE_CHARS} characters."));
        }
        let is_topic = |arn: &Value| {
            let name = arn.as_str().and_then(|arn| arn.strip_prefix("arn:")).and_then(|arn| arn.rsplit_once(':'));
            name.is_some_and(|(_, name)| name.starts_with(TOPIC))
        };
        if !inputs.get("NotificationArn").is_none_or(is_topic) {
            return Err(format!("NotificationArn is the ARN of a topic whose name begins with {TOPIC}."));
        }
        let needed = match inputs.get("MinRequiredApprovals") {
            None => Some(1),
            Some(Value::Number(number)) => number.as_u64(),
            Some(Value::String(text)) => text.parse().ok(),
            Some(_) => None,
        };
        let needed = needed.and_then(|needed| usize::try_from(needed).ok());
        match needed.filter(|needed| (1..=approvers.len()).contains(needed)) {
            Some(needed) => Ok(Self { approvers, needed, decisions: Vec::new() }),
            None => Err("MinRequiredApprovals is a number from 1 to that of the approvers.".to_owned()),
        }
    }

    /// Whether a principal is among the approvers: by its ARN, by a user's name, or by the role of its session.
    #[must_use]
    pub fn may_decide(&self, principal: &str) -> bool {
        self.entry(principal).is_some()
    }

    /// Which of the approvers a principal is.
    fn entry(&self, principal: &str) -> Option<usize> {
        let user = principal.split_once(":user/").and_then(|(_, path)| path.rsplit('/').next());
        let role = principal.split_once(":assumed-role/").and_then(|(_, rest)| rest.split('/').next());
        self.approvers.iter().position(|approver| {
            approver == principal
                || user.is_some_and(|name| name == approver)
                || role.is_some_and(|name| {
                    approver.split_once(":role/").is_some_and(|(_, path)| path.rsplit('/').next() == Some(name))
                })
        })
    }

    /// Takes a decision, which replaces an earlier one of the same approver: all sessions of a role are one.
    pub fn decide(&mut self, decision: Decision) -> Decided {
        let of = self.entry(&decision.approver);
        let others = std::mem::take(&mut self.decisions);
        self.decisions = others.into_iter().filter(|other| self.entry(&other.approver) != of).collect();
        self.decisions.push(decision);
        let approved = self.decisions.iter().filter(|decision| decision.approves).count();
        match (self.decisions.iter().any(|decision| !decision.approves), approved >= self.needed) {
            (true, _) => Decided::Rejected,
            (false, true) => Decided::Approved,
            (false, false) => Decided::Open,
        }
    }

    /// The step's outputs.
    #[must_use]
    pub fn outputs(&self, decided: Decided) -> Map<String, Value> {
        let status = match decided {
            Decided::Open => "Waiting",
            Decided::Approved => "Approved",
            Decided::Rejected => "Rejected",
        };
        let decisions: Vec<Value> = self
            .decisions
            .iter()
            .map(|decision| {
                json!({
                    "approver": decision.approver, "decision": if decision.approves { "Approve" } else { "Reject" },
                    "comment": decision.comment, "timestamp": decision.timestamp
                })
            })
            .collect();
        let mut outputs = Map::new();
        outputs.insert("ApprovalStatus".to_owned(), status.into());
        outputs.insert("ApproverDecisions".to_owned(), Value::Array(decisions).to_string().into());
        outputs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn approval(approvers: &[&str], needed: usize) -> Approval {
        let inputs = json!({ "Approvers": approvers, "MinRequiredApprovals": needed });
        Approval::read(inputs.as_object().unwrap()).unwrap()
    }

    fn decision(approver: &str, approves: bool) -> Decision {
        Decision { approver: approver.into(), approves, comment: String::new(), timestamp: String::new() }
    }

    #[test]
    fn an_approver_is_known_by_name_arn_or_role() {
        let approval = approval(
            &["ann", "arn:aws:iam::1:user/ops/bob", "arn:aws:iam::1:role/x/Ops", "arn:aws:sts::1:assumed-role/Dev/s"],
            1,
        );
        let rows = [
            ("arn:aws:iam::1:user/ann", true),
            ("arn:aws:iam::1:user/team/ann", true),
            ("arn:aws:iam::1:user/ops/bob", true),
            ("arn:aws:iam::1:user/bob", false),
            ("arn:aws:sts::1:assumed-role/Ops/session", true),
            ("arn:aws:sts::1:assumed-role/Dev/s", true),
            ("arn:aws:sts::1:assumed-role/Dev/t", false),
            ("arn:aws:iam::1:role/ann", false),
        ];
        for (principal, may) in rows {
            assert_eq!(approval.may_decide(principal), may, "{principal}");
        }
    }

    #[test]
    fn a_second_decision_replaces_the_first_and_one_rejection_decides() {
        let mut two = approval(&["a", "b"], 2);
        assert_eq!(two.decide(decision("a", true)), Decided::Open);
        assert_eq!(two.decide(decision("a", true)), Decided::Open);
        assert_eq!(two.decide(decision("b", true)), Decided::Approved);
        assert_eq!(approval(&["a", "b"], 2).decide(decision("a", false)), Decided::Rejected);
    }

    /// Who assumes a role names its session as it likes.
    #[test]
    fn all_sessions_of_a_role_are_one_approver() {
        let mut two = approval(&["arn:aws:iam::1:role/Ops", "bob"], 2);
        assert_eq!(two.decide(decision("arn:aws:sts::1:assumed-role/Ops/one", true)), Decided::Open);
        assert_eq!(two.decide(decision("arn:aws:sts::1:assumed-role/Ops/two", true)), Decided::Open);
        assert_eq!(two.decide(decision("arn:aws:iam::1:user/bob", true)), Decided::Approved);
    }

    #[test]
    fn inputs_that_nobody_could_fulfil_are_refused() {
        let inputs = [
            json!({}),
            json!({ "Approvers": [] }),
            json!({ "Approvers": vec!["a"; 11] }),
            json!({ "Approvers": ["a", 1] }),
            json!({ "Approvers": ["a"], "MinRequiredApprovals": 2 }),
            json!({ "Approvers": ["a"], "MinRequiredApprovals": 0 }),
            json!({ "Approvers": ["a"], "Else": 1 }),
            json!({ "Approvers": ["a"], "Message": "x".repeat(4_097) }),
            json!({ "Approvers": ["a"], "Message": 1 }),
            json!({ "Approvers": ["a"], "NotificationArn": "arn:aws:sns:eu-west-1:111122223333:approvals" }),
            json!({ "Approvers": ["a"], "NotificationArn": "Automation" }),
        ];
        for inputs in inputs {
            assert!(Approval::read(inputs.as_object().unwrap()).is_err(), "{inputs}");
        }
        let topic = "arn:aws:sns:eu-west-1:111122223333:Automation-approvals";
        let inputs = json!({ "Approvers": ["a"], "Message": "ü".repeat(4_096), "NotificationArn": topic });
        assert!(Approval::read(inputs.as_object().unwrap()).is_ok());
    }
}
