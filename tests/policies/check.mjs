// Gives the cases of the policies' tests to @cloud-copilot/iam-simulate, an evaluator of IAM policies that is not ours. It must say
// `expected` of each; where AWS's pages say otherwise, what stands in `differs`. So the table stays true when the evaluator or a case
// changes, and nothing of it is of Muster's own making.

import { readFileSync } from "node:fs";
import { anonymousPrincipal, runSimulation } from "@cloud-copilot/iam-simulate";

const EVALUATOR = "@cloud-copilot/iam-simulate";
const RESULTS = { Allowed: "allowed", ExplicitlyDenied: "explicit deny", ImplicitlyDenied: "implicit deny" };

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const cases = read("../../host/src/access/policy/tests/cases.json");
const { version } = read(`node_modules/${EVALUATOR}/package.json`);

const wrong = [];
for (const one of cases) {
  const recorded = one.differs?.evaluator ?? one.expected;
  const said = await result(one);
  if (said !== recorded) wrong.push(`${one.name}: the evaluator says ${said}, and cases.json that it says ${recorded}`);
}

const documented = cases.filter((one) => one.source.documented !== undefined).length;
const differing = cases.filter((one) => one.differs !== undefined).length;
console.log(
  `${EVALUATOR} ${version}: ${cases.length} cases, ${documented} of AWS's pages, of which it differs in ${differing}, ` +
    `and ${cases.length - documented} of its own; ${wrong.length} are not as recorded`,
);
for (const line of wrong) console.error(line);
// Without cases nothing was asked.
process.exitCode = wrong.length === 0 && cases.length > 0 ? 0 : 1;

async function result(one) {
  if (one.session !== undefined && one.session.length !== 1) return "nothing of other than one session policy";
  const simulated = await runSimulation(simulation(one), {});
  if (simulated.resultType === "error") return `that it cannot be asked (${JSON.stringify(simulated.errors)})`;
  // It leaves out keys that it thinks the action does not have, and then answers another question.
  const ignored = (simulated.results ?? [simulated.result]).flatMap((each) => each.ignoredContextKeys ?? []);
  if (ignored.length > 0) return `nothing of ${ignored}`;
  return RESULTS[simulated.overallResult] ?? simulated.overallResult;
}

function simulation(one) {
  return {
    request: {
      principal: one.principal === "anonymous" ? anonymousPrincipal : (one.principal.provider ?? one.principal),
      action: one.action,
      resource: { resource: one.resource, accountId: owner(one) },
      contextVariables: { ...one.context, ...keysOf(one.principal) },
    },
    identityPolicies: (one.identity ?? []).map((policy, at) => ({ name: `identity ${at}`, policy })),
    permissionBoundaryPolicies: one.boundary && [{ name: "boundary", policy: one.boundary }],
    sessionPolicy: one.session?.[0],
    resourcePolicy: one.resource_policy,
    serviceControlPolicies: [],
    resourceControlPolicies: [],
  };
}

// Whose the resource is: its ARN says so, or the case, or it is the principal's (`arn:aws:s3:::bucket`, `arn:aws:iam::aws:policy/…`).
function owner(one) {
  const account = (arn) => String(arn).split(":")[4] ?? "";
  return one.owner ?? (/^\d{12}$/.test(account(one.resource)) ? account(one.resource) : account(one.principal));
}

// The keys that AWS fills in from who asks, which the evaluator wants to be told:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable. The ids are those of cases.rs.
function keysOf(principal) {
  if (typeof principal !== "string" || !principal.startsWith("arn:")) return {};
  const [, , , , account, tail] = principal.split(":");
  const [kind, name, session] = tail.split("/");
  const keys = (arn, type, id) => ({
    "aws:PrincipalArn": arn,
    "aws:PrincipalAccount": account,
    "aws:PrincipalType": type,
    "aws:userid": id,
  });
  switch (kind) {
    case "root":
      return keys(principal, "Account", account);
    case "user":
      return { ...keys(principal, "User", "AIDAEXAMPLEEXAMPLE000"), "aws:username": name };
    case "assumed-role":
      return keys(`arn:aws:iam::${account}:role/${name}`, "AssumedRole", `AROAEXAMPLEEXAMPLE000:${session}`);
    case "federated-user":
      return keys(principal, "FederatedUser", `${account}:${name}`);
    default:
      throw new Error(`${principal} is no principal of cases.rs`);
  }
}
