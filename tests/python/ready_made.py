"""Each ready-made document is what it says, is changed by nobody, and does its work: through boto3.

Argument: the folder of the binaries.
"""

import base64
import http.server
import json
import sys
import tempfile

from access import refused
from automation import ENDS, ended, reached
from processes import Fleet, serve

# The exit code of an agent that would have rebooted its node.
REBOOTED = 194
SECONDS = 60
PASSWORD = "correct horse"


class Tracker(http.server.BaseHTTPRequestHandler):
    """Opens tickets as Jira and ServiceNow do, for the user `ops`."""

    seen = []

    def do_POST(self):
        ticket = json.loads(self.rfile.read(int(self.headers["content-length"])))
        expected = "Basic " + base64.b64encode(f"ops:{PASSWORD}".encode()).decode()
        status, answer = 201, {
            "/rest/api/2/issue": {"id": "10000", "key": "OPS-24", "self": "http://jira/rest/api/2/issue/10000"},
            "/api/now/table/incident": {"result": {"sys_id": "c537bae64f411200adf9f8e18110c76e", "number": "INC0010002"}},
        }[self.path]
        if self.headers["authorization"] != expected:
            status, answer = 401, {"error": {"message": "User Not Authenticated"}}
        else:
            Tracker.seen.append((self.path, ticket))
        body = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def main(binaries):
    url = serve(Tracker)
    with tempfile.TemporaryDirectory() as folder, Fleet(binaries, folder) as fleet:
        fleet.start(reboots="exit")
        ssm = fleet.client("ssm")
        found = ssm.list_documents(Filters=[{"Key": "Owner", "Values": ["Amazon"]}])["DocumentIdentifiers"]
        runs = {
            "AWS-RunShellScript": run_shell_script,
            "AWS-RestartEC2Instance": restart,
            "AWS-RestartEC2InstanceWithApproval": restart_with_approval,
            "AWSIncidents-CriticalIncidentRunbookTemplate": critical_incident,
            "AWS-CreateJiraIssue": lambda fleet, ssm: create_jira_issue(fleet, ssm, url),
            "AWS-CreateServiceNowIncident": lambda fleet, ssm: create_service_now_incident(fleet, ssm, url),
        }
        assert {document["Name"] for document in found} == set(runs), found
        for document in found:
            says_what_a_copy_says(ssm, document)
            is_changed_by_nobody(ssm, document["Name"])
        for name, run in runs.items():
            run(fleet, ssm)
            print(f"ok {name}", flush=True)


def says_what_a_copy_says(ssm, listed):
    """A document that an account makes of the same content has the same parameters, platforms and hash."""
    name = listed["Name"]
    content = ssm.get_document(Name=name, DocumentFormat="YAML")["Content"]
    target = {"TargetType": listed["TargetType"]} if "TargetType" in listed else {}
    ssm.create_document(
        Name="copy", Content=content, DocumentFormat="YAML", DocumentType=listed["DocumentType"], **target
    )
    of_itself = {"Name", "Owner", "CreatedDate"}
    copy, own = (ssm.describe_document(Name=called)["Document"] for called in ("copy", name))
    assert {key: value for key, value in own.items() if key not in of_itself} == {
        key: value for key, value in copy.items() if key not in of_itself
    }, (own, copy)
    assert own["Owner"] == listed["Owner"] == "Amazon", (own, listed)
    listed_copy = ssm.list_documents(Filters=[{"Key": "Name", "Values": ["copy"]}])["DocumentIdentifiers"][0]
    assert {key: value for key, value in listed.items() if key not in of_itself} == {
        key: value for key, value in listed_copy.items() if key not in of_itself
    }, (listed, listed_copy)
    ssm.delete_document(Name="copy")


def is_changed_by_nobody(ssm, name):
    content = ssm.get_document(Name=name)["Content"]
    tags = {"ResourceType": "Document", "ResourceId": name, "Tags": [{"Key": "a", "Value": "b"}]}
    for code, call, arguments in [
        ("ValidationException", ssm.create_document, {"Name": name, "Content": content, "DocumentType": "Command"}),
        ("InvalidDocument", ssm.update_document, {"Name": name, "Content": content, "DocumentVersion": "$LATEST"}),
        ("InvalidDocument", ssm.update_document_default_version, {"Name": name, "DocumentVersion": "1"}),
        ("InvalidDocument", ssm.delete_document, {"Name": name}),
        ("InvalidResourceId", ssm.add_tags_to_resource, tags),
    ]:
        refused(code, call, **arguments)


def run_shell_script(fleet, ssm):
    for name in ("AWS-RunShellScript", "arn:aws:ssm:us-east-1::document/AWS-RunShellScript"):
        sent = ssm.send_command(
            DocumentName=name,
            InstanceIds=[fleet.node_id],
            Parameters={"commands": ["pwd", "echo two"], "workingDirectory": ["/usr"], "executionTimeout": ["60"]},
        )
        ended = fleet.ended(sent["Command"]["CommandId"])
        assert (ended["Status"], ended["CommandPlugins"][0]["Output"]) == ("Success", "/usr\ntwo\n"), ended
    sent = ssm.send_command(
        DocumentName="AWS-RunShellScript",
        InstanceIds=[fleet.node_id],
        Parameters={"commands": ["sleep 600"], "executionTimeout": ["5"]},
    )
    assert fleet.ended(sent["Command"]["CommandId"])["Status"] == "TimedOut"


def started(ssm, name, **parameters):
    """The id of an execution whose parameters are these, each a text or a list of them."""
    lists = {key: [value] if isinstance(value, str) else value for key, value in parameters.items()}
    given = {"Parameters": lists} if lists else {}
    return ssm.start_automation_execution(DocumentName=name, **given)["AutomationExecutionId"]


def waiting(ssm, execution_id, step):
    """Waits until a person has to do something about the step."""
    def waits(execution):
        assert execution["AutomationExecutionStatus"] not in ENDS, execution
        return [one for one in execution["StepExecutions"] if (one["StepName"], one["StepStatus"]) == (step, "Waiting")]

    reached(ssm, execution_id, waits)


def restart(fleet, ssm):
    comes_back(fleet, ssm, started(ssm, "AWS-RestartEC2Instance", InstanceId=fleet.node_id))


def comes_back(fleet, ssm, execution_id):
    """The node restarts once, and the execution ends when it is back."""
    assert fleet.agent.child.wait(SECONDS) == REBOOTED, fleet.agent.stderr
    got = ssm.get_automation_execution(AutomationExecutionId=execution_id)["AutomationExecution"]
    assert got["AutomationExecutionStatus"] == "InProgress", got
    # A second restart would end this agent too.
    fleet.start_agent(reboots="exit")
    got = ended(ssm, execution_id, "Success")
    assert got["Outputs"] == {"restart.Status": ["Success"]}, got
    assert fleet.agent.child.poll() is None, fleet.agent.stderr


def restart_with_approval(fleet, ssm):
    name = "AWS-RestartEC2InstanceWithApproval"
    node, topic = fleet.node_id, "arn:aws:sns:us-east-1:111122223333:AutomationApproval"
    code = "InvalidAutomationExecutionParametersException"
    for left_out in ("InstanceId", "Approvers", "SNSTopicArn"):
        given = {"InstanceId": [node], "Approvers": ["admin"], "SNSTopicArn": [topic]}
        del given[left_out]
        message = refused(code, ssm.start_automation_execution, DocumentName=name, Parameters=given)
        assert left_out in message, message

    # Who is no approver does not decide.
    execution_id = started(ssm, name, InstanceId=node, Approvers=["ann", "ben"], SNSTopicArn=topic)
    waiting(ssm, execution_id, "approve")
    signal = {"AutomationExecutionId": execution_id, "SignalType": "Approve"}
    refused("InvalidAutomationSignalException", ssm.send_automation_signal, **signal)
    ssm.stop_automation_execution(AutomationExecutionId=execution_id)
    ended(ssm, execution_id, "Cancelled")

    execution_id = started(ssm, name, InstanceId=node, Approvers="admin", SNSTopicArn=topic)
    waiting(ssm, execution_id, "approve")
    ssm.send_automation_signal(AutomationExecutionId=execution_id, SignalType="Reject")
    statuses = [step["StepStatus"] for step in ended(ssm, execution_id, "Failed")["StepExecutions"]]
    assert statuses == ["Failed", "Pending"], statuses
    assert fleet.agent.child.poll() is None, fleet.agent.stderr

    execution_id = started(ssm, name, InstanceId=node, Approvers=["ann", "admin"], SNSTopicArn=topic)
    waiting(ssm, execution_id, "approve")
    ssm.send_automation_signal(AutomationExecutionId=execution_id, SignalType="Approve")
    comes_back(fleet, ssm, execution_id)


def critical_incident(_, ssm):
    name = "AWSIncidents-CriticalIncidentRunbookTemplate"
    execution_id = started(ssm, name)
    for step, later in [
        ("Triage", "Diagnosis"), ("Diagnosis", "Mitigation"), ("Mitigation", "Recovery"), ("Recovery", "Triage"),
    ]:
        waiting(ssm, execution_id, step)
        signal = {"AutomationExecutionId": execution_id, "SignalType": "Resume"}
        refused("InvalidAutomationSignalException", ssm.send_automation_signal, **signal, Payload={"StepName": [later]})
        ssm.send_automation_signal(**signal, Payload={"StepName": [step]})
    ended(ssm, execution_id, "Success")

    execution_id = started(ssm, name)
    waiting(ssm, execution_id, "Triage")
    ssm.stop_automation_execution(AutomationExecutionId=execution_id)
    ended(ssm, execution_id, "Cancelled")


def opens_tickets(fleet, ssm, name, password, url, given):
    """Runs a runbook before its plugin is granted anything, with another password, and as it should; what it has told then."""
    ssm.put_parameter(Name="/trackers/ops", Type="String", Value="wrong", Overwrite=True)
    lists = {key: [value] for key, value in given.items()}
    message = refused("AccessDeniedException", ssm.start_automation_execution, DocumentName=name, Parameters=lists)
    assert "muster/tickets" in message, message
    fleet.client("muster").put_plugin_grant(
        PluginName="muster/tickets", Nodes={"Hosts": {}}, Http=[{"Url": f"{url}/*", "Methods": ["POST"]}],
        Parameters=[{"Names": ["/trackers/*"]}],
    )
    # Parameters beyond the grant are not read, and trackers beyond it not asked.
    for beyond, code in [({password: "/other"}, "denied"), (elsewhere(given, url), "denied"), ({}, "ticket-refused")]:
        execution = ended(ssm, started(ssm, name, **given | beyond), "Failed")
        [failed] = [one for one in execution["StepExecutions"] if one["StepStatus"] == "Failed"]
        assert failed["FailureDetails"]["FailureType"] == code, (beyond, failed)
    assert "401" in failed["FailureMessage"], failed

    ssm.put_parameter(Name="/trackers/ops", Type="String", Value=PASSWORD, Overwrite=True)
    Tracker.seen.clear()
    execution = ended(ssm, started(ssm, name, **given), "Success")
    assert PASSWORD not in json.dumps(execution, default=str), execution
    [(path, ticket)] = Tracker.seen
    return execution["Outputs"], path, ticket


def elsewhere(given, url):
    return {key: "http://127.0.0.1:1" for key, value in given.items() if value.startswith(url)}


def create_jira_issue(fleet, ssm, url):
    given = {
        "JiraURL": f"{url}/", "JiraUsername": "ops", "SSMParameterName": "/trackers/ops", "ProjectKey": "OPS",
        "IssueTypeName": "Task", "IssueSummary": "Disk full", "IssueDescription": 'On "web-1":\n98 %',
    }
    outputs, path, ticket = opens_tickets(fleet, ssm, "AWS-CreateJiraIssue", "SSMParameterName", url, given)
    assert outputs == {"createIssue.IssueId": ["10000"], "createIssue.IssueKey": ["OPS-24"]}, outputs
    fields = {
        "project": {"key": "OPS"}, "issuetype": {"name": "Task"}, "summary": "Disk full",
        "description": 'On "web-1":\n98 %',
    }
    assert (path, ticket) == ("/rest/api/2/issue", {"fields": fields}), (path, ticket)

    more = {"PriorityName": "High", "DueDate": "2030-12-31", "AssigneeName": "ann"}
    ended(ssm, started(ssm, "AWS-CreateJiraIssue", **given | more), "Success")
    fields |= {"priority": {"name": "High"}, "duedate": "2030-12-31", "assignee": {"name": "ann"}}
    assert Tracker.seen[-1] == (path, {"fields": fields}), Tracker.seen
    fleet.client("muster").delete_plugin_grant(PluginName="muster/tickets")


def create_service_now_incident(fleet, ssm, url):
    name, password = "AWS-CreateServiceNowIncident", "ServiceNowInstancePassword"
    given = {
        "ServiceNowInstanceURL": url, "ServiceNowInstanceUsername": "ops", password: "/trackers/ops",
        "ShortDescription": "Disk full", "Description": "On web-1",
    }
    outputs, path, ticket = opens_tickets(fleet, ssm, name, password, url, given)
    assert outputs == {"Push_incident.incidentID": ["INC0010002"]}, outputs
    incident = {"short_description": "Disk full", "description": "On web-1", "impact": "3"}
    assert (path, ticket) == ("/api/now/table/incident", incident), (path, ticket)

    more = {"Impact": "High", "Category": "Hardware", "Subcategory": "Disk"}
    ended(ssm, started(ssm, name, **given | more), "Success")
    incident |= {"impact": "1", "category": "hardware", "subcategory": "disk"}
    assert Tracker.seen[-1] == (path, incident), Tracker.seen
    lists = {key: [value] for key, value in (given | {"Impact": "Huge"}).items()}
    code = "InvalidAutomationExecutionParametersException"
    message = refused(code, ssm.start_automation_execution, DocumentName=name, Parameters=lists)
    assert "Huge" in message and "[High, Medium, Low]" in message, message
    fleet.client("muster").delete_plugin_grant(PluginName="muster/tickets")


if __name__ == "__main__":
    main(sys.argv[1])
