"""AppConfig's applications, profiles and hosted versions, asked for by an unmodified boto3."""

import json

import boto3

appconfig = boto3.client("appconfig")
account = boto3.client("sts").get_caller_identity()["Account"]
region = appconfig.meta.region_name


def refused(exception, call, **arguments):
    """The answer of a refusal, in the class that the client knows it by."""
    try:
        call(**arguments)
    except exception as error:
        return error.response
    raise AssertionError(f"{call} was not refused with {exception}")


def without_metadata(answer):
    return {key: value for key, value in answer.items() if key != "ResponseMetadata"}


def status(answer):
    return answer["ResponseMetadata"]["HTTPStatusCode"]


made = appconfig.create_application(Name="shop", Description="sells", Tags={"Team": "web"})
assert status(made) == 201 and without_metadata(made) == {"Id": made["Id"], "Name": "shop", "Description": "sells"}, made
application = made["Id"]
assert without_metadata(appconfig.get_application(ApplicationId=application)) == without_metadata(made)
assert appconfig.update_application(ApplicationId=application, Name="store")["Name"] == "store"

# Names are not unique, and lists are in the order of creation.
others = [appconfig.create_application(Name="store")["Id"] for _ in range(4)]
pages = list(appconfig.get_paginator("list_applications").paginate(PaginationConfig={"PageSize": 2}))
assert [item["Id"] for page in pages for item in page["Items"]] == [application, *others], pages
assert [len(page["Items"]) for page in pages] == [2, 2, 1]
token = pages[0]["NextToken"]
refused(appconfig.exceptions.BadRequestException, appconfig.list_applications, NextToken=token[:-2] + "AA")

arn = f"arn:aws:appconfig:{region}:{account}:application/{application}"
assert appconfig.list_tags_for_resource(ResourceArn=arn)["Tags"] == {"Team": "web"}
assert status(appconfig.tag_resource(ResourceArn=arn, Tags={"Stage": "test", "a b/c": "1"})) == 204
assert status(appconfig.untag_resource(ResourceArn=arn, TagKeys=["Stage", "a b/c"])) == 204
assert appconfig.list_tags_for_resource(ResourceArn=arn)["Tags"] == {"Team": "web"}
answer = refused(appconfig.exceptions.ResourceNotFoundException, appconfig.list_tags_for_resource, ResourceArn=arn + "x")
assert status(answer) == 404, answer

# Profiles.
profile = appconfig.create_configuration_profile(ApplicationId=application, Name="limits", LocationUri="hosted")
assert status(profile) == 201 and (profile["Type"], profile["LocationUri"]) == ("AWS.Freeform", "hosted"), profile
assert "Validators" not in profile and "Description" not in profile, profile
of = {"ApplicationId": application, "ConfigurationProfileId": profile["Id"]}
assert without_metadata(appconfig.get_configuration_profile(**of)) == without_metadata(profile)
assert appconfig.update_configuration_profile(**of, Description="of orders")["Description"] == "of orders"
listed = appconfig.list_configuration_profiles(ApplicationId=application, Type="AWS.Freeform")["Items"]
assert [item["Id"] for item in listed] == [profile["Id"]], listed
answer = refused(
    appconfig.exceptions.BadRequestException, appconfig.create_configuration_profile,
    ApplicationId=application, Name="limits", LocationUri="s3://bucket/key",
)
assert "s3://bucket/key" in answer["Error"]["Message"] and "Details" not in answer, answer
# Validators: a schema has to be one, a function has to stand for what a plugin in use offers.
for validator, word in [
    ({"Type": "JSON_SCHEMA", "Content": "{\"type\": \"hunter2\"}"}, "schema"),
    ({"Type": "JSON_SCHEMA", "Content": "{"}, "not JSON: line 1, column 1"),
    ({"Type": "JSON_SCHEMA", "Content": "{\"$schema\": \"http://json-schema.org/draft-03/schema#\"}"}, "draft"),
    ({"Type": "LAMBDA", "Content": "acme:nobody"}, "LAMBDA"),
    ({"Type": "LAMBDA", "Content": f"arn:aws:lambda:us-east-1:{account}:function:check"}, "PutFunction"),
]:
    for call, arguments in [
        (appconfig.create_configuration_profile, {"ApplicationId": application, "Name": "p", "LocationUri": "hosted"}),
        (appconfig.update_configuration_profile, of),
    ]:
        answer = refused(appconfig.exceptions.BadRequestException, call, **arguments, Validators=[validator])
        message = answer["Error"]["Message"]
        assert word in message and "hunter2" not in message, answer

schemas = [
    {"type": "object", "required": ["limit"], "properties": {"limit": {"type": "integer", "exclusiveMaximum": True, "maximum": 10}}},
    {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {"names": {"prefixItems": [{"pattern": "^[a-z]+$"}]}}},
]
checked = appconfig.create_configuration_profile(
    ApplicationId=application, Name="checked", LocationUri="hosted",
    Validators=[{"Type": "JSON_SCHEMA", "Content": json.dumps(schema)} for schema in schemas],
)
of_checked = {"ApplicationId": application, "ConfigurationProfileId": checked["Id"]}
for number, (content, expected) in enumerate([
    (b'{"limit": 9, "names": ["a"]}', []),
    (b'{"limit": 10}', [("/limit", "exclusiveMaximum")]),  # a boolean beside `maximum` in draft 4, a number of its own later
    (b'{"names": ["s3cret"]}', [("", "required"), ("/names/0", "pattern")]),
    (b'{"limit": 9,\n "password": hunter2}', [(None, "type")] * 2),
], 1):
    appconfig.create_hosted_configuration_version(**of_checked, Content=content, ContentType="application/json")
    if not expected:
        assert status(appconfig.validate_configuration(**of_checked, ConfigurationVersion=str(number))) == 204
        continue
    answer = refused(
        appconfig.exceptions.BadRequestException, appconfig.validate_configuration,
        **of_checked, ConfigurationVersion=str(number),
    )
    assert answer["Reason"] == "InvalidConfiguration", answer
    found = answer["Details"]["InvalidConfiguration"]
    assert [(detail.get("Location"), detail["Constraint"]) for detail in found] == expected, answer
    assert all(detail["Type"] == "JSON_SCHEMA" and detail["Reason"] for detail in found), answer
    assert "hunter2" not in str(answer) and "s3cret" not in str(answer), answer
for number in range(1, 5):
    appconfig.delete_hosted_configuration_version(**of_checked, VersionNumber=number)
appconfig.delete_configuration_profile(**of_checked)

# Versions: bytes as they were sent, with their headers.
content = bytes(range(256)) * 1000 + "snö ☃".encode()
version = appconfig.create_hosted_configuration_version(
    **of, Content=content, ContentType="application/x-limits; v=1", Description="the first", VersionLabel="v1"
)
assert status(version) == 201 and version["Content"].read() == content, version
expected = of | {
    "VersionNumber": 1, "ContentType": "application/x-limits; v=1", "Description": "the first", "VersionLabel": "v1"
}
assert {key: value for key, value in without_metadata(version).items() if key != "Content"} == expected, version
found = appconfig.get_hosted_configuration_version(**of, VersionNumber=1)
assert status(found) == 200 and found["Content"].read() == content and found["ContentType"] == "application/x-limits; v=1"

empty = appconfig.create_hosted_configuration_version(**of, Content=b"", ContentType="text/plain", LatestVersionNumber=1)
assert empty["VersionNumber"] == 2 and empty["Content"].read() == b"", empty
put = {**of, "Content": b"x", "ContentType": "text/plain"}
answer = refused(appconfig.exceptions.ConflictException, appconfig.create_hosted_configuration_version, **put, LatestVersionNumber=1)
assert status(answer) == 409, answer
refused(appconfig.exceptions.ConflictException, appconfig.create_hosted_configuration_version, **put, VersionLabel="v1")
refused(appconfig.exceptions.BadRequestException, appconfig.create_hosted_configuration_version, **put, VersionLabel="12")

largest = b"x" * (2048 * 1024)
assert appconfig.create_hosted_configuration_version(**put | {"Content": largest})["VersionNumber"] == 3
assert appconfig.get_hosted_configuration_version(**of, VersionNumber=3)["Content"].read() == largest
answer = refused(
    appconfig.exceptions.PayloadTooLargeException, appconfig.create_hosted_configuration_version,
    **put | {"Content": largest + b"x"},
)
assert status(answer) == 413 and (answer["Measure"], answer["Limit"]) == ("KILOBYTES", 2048) and answer["Size"] > 2048, answer

listed = appconfig.list_hosted_configuration_versions(**of)["Items"]
assert [item["VersionNumber"] for item in listed] == [3, 2, 1] and "Content" not in listed[0], listed
pages = list(appconfig.get_paginator("list_hosted_configuration_versions").paginate(**of, PaginationConfig={"PageSize": 2}))
assert [[item["VersionNumber"] for item in page["Items"]] for page in pages] == [[3, 2], [1]], pages
listed = appconfig.list_hosted_configuration_versions(**of, VersionLabel="v*")["Items"]
assert [item["VersionLabel"] for item in listed] == ["v1"], listed

assert status(appconfig.validate_configuration(**of, ConfigurationVersion="v1")) == 204
assert status(appconfig.validate_configuration(**of, ConfigurationVersion="2")) == 204
answer = refused(appconfig.exceptions.ResourceNotFoundException, appconfig.validate_configuration, **of, ConfigurationVersion="9")
assert answer["ResourceName"] == "HostedConfigurationVersion", answer

# What has something below it stays.
answer = refused(appconfig.exceptions.BadRequestException, appconfig.delete_configuration_profile, **of)
assert answer["Error"]["Message"] == (
    f"Cannot delete configuration profile {profile['Id']} because there are still hosted configuration versions existing "
    "under it."
), answer
refused(appconfig.exceptions.BadRequestException, appconfig.delete_application, ApplicationId=application)
for number in (1, 2, 3):
    assert status(appconfig.delete_hosted_configuration_version(**of, VersionNumber=number)) == 204
refused(appconfig.exceptions.ResourceNotFoundException, appconfig.get_hosted_configuration_version, **of, VersionNumber=3)
assert appconfig.create_hosted_configuration_version(**put)["VersionNumber"] == 4
appconfig.delete_hosted_configuration_version(**of, VersionNumber=4)
assert status(appconfig.delete_configuration_profile(**of, DeletionProtectionCheck="BYPASS")) == 204
assert status(appconfig.delete_application(ApplicationId=application)) == 204
answer = refused(appconfig.exceptions.ResourceNotFoundException, appconfig.get_application, ApplicationId=application)
assert (status(answer), answer["ResourceName"]) == (404, "Application"), answer

for other in range(96):
    appconfig.create_application(Name=f"one of a hundred, {other}")
answer = refused(appconfig.exceptions.ServiceQuotaExceededException, appconfig.create_application, Name="one more")
assert status(answer) == 402, answer
