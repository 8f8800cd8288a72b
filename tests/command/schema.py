"""The part of JSON Schema 2020-12 that the schemas in docs/ use: faults(instance) lists what does not fit."""
import json
import re

from common import ROOT

CASE = json.loads((ROOT / 'docs' / 'case.schema.json').read_text(encoding='utf-8'))
TYPES = {'object': dict, 'array': list, 'string': str, 'boolean': bool, 'null': type(None)}
KNOWN = {'$schema', '$id', '$defs', 'title', 'description', 'type', 'additionalProperties', 'required', 'properties',
         'items', 'minItems', 'maxItems', 'minLength', 'pattern', 'patternProperties', 'enum', 'const', 'anyOf', '$ref',
         'minimum', 'maximum'}


def read(name):
    return json.loads((ROOT / 'docs' / name).read_text(encoding='utf-8'))


def of_type(value, name):
    if name == 'integer':
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


def faults(value, schema=None, path='$', root=CASE):
    """What in value does not follow the schema."""
    schema = root if schema is None else schema
    assert set(schema) <= KNOWN, set(schema) - KNOWN
    found = []
    if '$ref' in schema:
        return faults(value, root['$defs'][schema['$ref'].rsplit('/', 1)[1]], path, root)
    if 'anyOf' in schema and all(faults(value, s, path, root) for s in schema['anyOf']):
        found.append(f'{path}: {value!r} fits none of anyOf')
    if 'type' in schema and not of_type(value, schema['type']):
        return [f'{path}: {value!r} is no {schema["type"]}']
    if 'enum' in schema and value not in schema['enum']:
        found.append(f'{path}: {value!r} not in enum')
    if 'const' in schema and value != schema['const']:
        found.append(f'{path}: {value!r} is not {schema["const"]!r}')
    if 'pattern' in schema and not re.search(schema['pattern'], value):
        found.append(f'{path}: {value!r} does not match')
    if len(value if isinstance(value, str) else ' ') < schema.get('minLength', 0):
        found.append(f'{path}: too short')
    if 'minimum' in schema and not schema['minimum'] <= value <= schema.get('maximum', value):
        found.append(f'{path}: {value!r} out of range')
    if isinstance(value, list):
        if not schema.get('minItems', 0) <= len(value) <= schema.get('maxItems', len(value)):
            found.append(f'{path}: {len(value)} items')
        for i, item in enumerate(value):
            found += faults(item, schema.get('items', {}), f'{path}[{i}]', root)
    if isinstance(value, dict):
        found += [f'{path}: no {key}' for key in schema.get('required', []) if key not in value]
        for key, item in value.items():
            patterned = [s for pattern, s in schema.get('patternProperties', {}).items() if re.search(pattern, key)]
            named = [schema['properties'][key]] if key in schema.get('properties', {}) else []
            for inner in patterned + named:
                found += faults(item, inner, f'{path}.{key}', root)
            if not patterned and not named and schema.get('additionalProperties') is False:
                found.append(f'{path}: unknown key {key}')
    return found
