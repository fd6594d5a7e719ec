//! Whether a step's precondition lets it run on a node.
//!
//! The checks need what the author wrote as well as what it became, and their order and words are those of the AWS agent.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::definition::Platform;
use crate::interpolate::{contains_secure_reference, contains_ssm_reference};

/// The name that stands for the node's platform.
pub(crate) const PLATFORM_TYPE: &str = "platformType";

/// An argument of a precondition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoundArgument {
    /// As the author wrote it.
    pub initial: String,
    /// With parameters in their place.
    pub resolved: String,
}

/// What a precondition says of this node.
pub(crate) struct Verdict {
    /// False if an operator compared and found a difference.
    pub met: bool,
    /// What was not met, or is no precondition at all.
    pub findings: Vec<String>,
}

pub(crate) fn evaluate(precondition: &BTreeMap<String, Vec<BoundArgument>>, platform: Platform) -> Verdict {
    let mut verdict = Verdict { met: true, findings: Vec::new() };
    for (operator, arguments) in precondition {
        let [a, b] = match (operator.as_str(), arguments.as_slice()) {
            ("StringEquals", [a, b]) => [a, b],
            ("StringEquals", _) => {
                verdict.findings.push(format!("\"{operator}\": operator accepts exactly 2 arguments"));
                continue;
            }
            _ => {
                verdict.findings.push(format!("unrecognized operator: \"{operator}\""));
                continue;
            }
        };
        match string_equals(a, b, platform) {
            Comparison::Equal => {}
            Comparison::Different => {
                verdict.met = false;
                verdict.findings.push(format!("\"{operator}\": [{}, {}]", a.initial, b.initial));
            }
            Comparison::NotComparable(why) => verdict.findings.push(format!("\"{operator}\": {why}")),
        }
    }
    verdict
}

enum Comparison {
    Equal,
    Different,
    NotComparable(&'static str),
}

fn string_equals(a: &BoundArgument, b: &BoundArgument, platform: Platform) -> Comparison {
    let either = |is: fn(&str) -> bool| is(&a.initial) || is(&b.initial);
    let compared = |equal| if equal { Comparison::Equal } else { Comparison::Different };
    if a.initial == b.initial {
        return Comparison::NotComparable("operator's arguments can't be identical");
    }
    if either(contains_ssm_reference) {
        return Comparison::NotComparable("operator's arguments can't contain SSM parameters");
    }
    if either(contains_secure_reference) {
        return Comparison::NotComparable("operator's arguments can't contain secure SSM parameters");
    }
    if a.initial == PLATFORM_TYPE || b.initial == PLATFORM_TYPE {
        let value = if a.initial == PLATFORM_TYPE { b } else { a };
        if value.initial != value.resolved {
            return Comparison::NotComparable(
                "the second argument for the platformType variable can't contain document parameters",
            );
        }
        return compared(value.initial.eq_ignore_ascii_case(platform.as_str()));
    }
    if a.initial == a.resolved && b.initial == b.resolved {
        return Comparison::NotComparable(
            "at least one of operator's arguments must contain a valid document parameter",
        );
    }
    compared(a.resolved == b.resolved)
}
