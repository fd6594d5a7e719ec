"""Each ready-made document is what it says, is changed by nobody, and does its work on a node: through boto3.

Argument: the folder of the binaries.
"""

import sys
import tempfile
import time

from botocore.exceptions import ClientError

from processes import Fleet

# The exit code of an agent that would have rebooted its node.
REBOOTED = 194


def main(binaries):
    with tempfile.TemporaryDirectory() as folder:
        fleet = Fleet(binaries, folder)
        try:
            fleet.start_host()
            fleet.enrol()
            fleet.start_agent(reboots="exit")
            fleet.wait_online()
            ssm = fleet.client("ssm")
            found = ssm.list_documents(Filters=[{"Key": "Owner", "Values": ["Amazon"]}])["DocumentIdentifiers"]
            runs = {"AWS-RunShellScript": run_shell_script, "AWS-RestartEC2Instance": restart}
            assert {document["Name"] for document in found} == set(runs), found
            for document in found:
                says_what_a_copy_says(ssm, document)
                is_changed_by_nobody(ssm, document["Name"])
            for name, run in runs.items():
                run(fleet, ssm)
                print(f"ok {name}", flush=True)
        except BaseException:
            print("\n".join(fleet.host.stderr[-30:]), file=sys.stderr)
            raise
        finally:
            fleet.stop()


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
        try:
            call(**arguments)
        except ClientError as error:
            assert error.response["Error"]["Code"] == code, (call, error)
        else:
            raise AssertionError(f"{call} changed {name}")


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


def restart(fleet, ssm):
    execution_id = ssm.start_automation_execution(
        DocumentName="AWS-RestartEC2Instance", Parameters={"InstanceId": [fleet.node_id]}
    )["AutomationExecutionId"]
    assert fleet.agent.child.wait(60) == REBOOTED, fleet.agent.stderr
    got = ssm.get_automation_execution(AutomationExecutionId=execution_id)["AutomationExecution"]
    assert got["AutomationExecutionStatus"] == "InProgress", got
    # A second restart would end this agent too.
    fleet.start_agent(reboots="exit")
    until = time.monotonic() + 60
    while got["AutomationExecutionStatus"] == "InProgress":
        assert time.monotonic() < until, got
        time.sleep(0.05)
        got = ssm.get_automation_execution(AutomationExecutionId=execution_id)["AutomationExecution"]
    assert got["AutomationExecutionStatus"] == "Success", got
    assert got["Outputs"] == {"restart.Status": ["Success"]}, got
    assert fleet.agent.child.poll() is None, fleet.agent.stderr


if __name__ == "__main__":
    main(sys.argv[1])
