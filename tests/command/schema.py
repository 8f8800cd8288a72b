"""The part of JSON Schema 2020-12 that docs/case.schema.json uses: faults(instance) lists what does not fit."""
import json
import re

from common import ROOT

SCHEMA = json.loads((ROOT / 'docs' / 'case.schema.json').read_text(encoding='utf-8'))
TYPES = {'object': dict, 'array': list, 'string': str, 'boolean': bool, 'null': type(None)}
KNOWN = {'$schema', '$id', '$defs', 'title', 'description', 'type', 'additionalProperties', 'required', 'properties',
         'items', 'minItems', 'maxItems', 'pattern', 'enum', 'const', 'anyOf', '$ref', 'minimum', 'maximum'}


def of_type(value, name):
    if name == 'integer':
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


def faults(value, schema=SCHEMA, path='$'):
    """What in value does not follow the schema."""
    assert set(schema) <= KNOWN, set(schema) - KNOWN
    found = []
    if '$ref' in schema:
        return faults(value, SCHEMA['$defs'][schema['$ref'].rsplit('/', 1)[1]], path)
    if 'anyOf' in schema and all(faults(value, s, path) for s in schema['anyOf']):
        found.append(f'{path}: {value!r} fits none of anyOf')
    if 'type' in schema and not of_type(value, schema['type']):
        return [f'{path}: {value!r} is no {schema["type"]}']
    if 'enum' in schema and value not in schema['enum']:
        found.append(f'{path}: {value!r} not in enum')
    if 'const' in schema and value != schema['const']:
        found.append(f'{path}: {value!r} is not {schema["const"]!r}')
    if 'pattern' in schema and not re.search(schema['pattern'], value):
        found.append(f'{path}: {value!r} does not match')
    if 'minimum' in schema and not schema['minimum'] <= value <= schema['maximum']:
        found.append(f'{path}: {value!r} out of range')
    if isinstance(value, list):
        if not schema.get('minItems', 0) <= len(value) <= schema.get('maxItems', len(value)):
            found.append(f'{path}: {len(value)} items')
        for i, item in enumerate(value):
            found += faults(item, schema.get('items', {}), f'{path}[{i}]')
    if isinstance(value, dict):
        found += [f'{path}: no {key}' for key in schema.get('required', []) if key not in value]
        for key, item in value.items():
            if key in schema.get('properties', {}):
                found += faults(item, schema['properties'][key], f'{path}.{key}')
            elif schema.get('additionalProperties') is False:
                found.append(f'{path}: unknown key {key}')
    return found
