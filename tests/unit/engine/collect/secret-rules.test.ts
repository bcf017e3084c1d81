import { expect, it } from 'vitest'
import { secretLinesIn, secretsIn } from '../../../../electron/engine/collect/secret-rules'

it.each([
  ['DB_PASSWORD', 'hunter2', 'password'],
  ['dbPassword', 'hunter2', 'password'],
  ['smtp-pass', 'hunter2', 'password'],
  ['CLIENT_SECRET', 'abc', 'secret'],
  ['AWS_SECRET_ACCESS_KEY', 'abc', 'key'],
  ['AWS_ACCESS_KEY_ID', 'abc', 'aws-access-key'],
  ['ECS_ENGINE_AUTH_DATA', '{}', 'registry-login'],
  ['API_KEY', 'abc', 'key'],
  ['APIKEY', 'abc', 'key'],
  ['SLACK_TOKEN', 'abc', 'token'],
  ['ANY', `key AKIA${'A'.repeat(16)}`, 'aws-access-key'],
  ['ANY', '-----BEGIN RSA PRIVATE KEY-----\nMII', 'private-key'],
  ['DATABASE_URL', 'postgres://app:hunter2@db.example.com/shop', 'password-in-address'],
  ['ANY', `ghp_${'a'.repeat(36)}`, 'github-token'],
  ['ANY', 'xoxb-1234567890-abc', 'slack-token'],
  ['ANY', `sk_live_${'a'.repeat(24)}`, 'stripe-key'],
  ['ANY', `AIza${'a'.repeat(35)}`, 'google-key'],
])('takes %s with %o for a secret', (key, value, rule) => {
  expect(secretsIn({ [key]: value })).toEqual([{ key, rule }])
})

it.each([
  ['STAGE', 'production'],
  ['DB_PASSWORD', ''],
  ['DB_PASSWORD_ARN', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-0a1b2c'],
  ['DB_SECRET', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-0a1b2c'],
  ['DB_PASSWORD', '/shop/db/password'],
  ['DB_PASSWORD', '{{resolve:secretsmanager:db:SecretString:password}}'],
  ['SECRET_NAME', 'shop/db'],
  ['TOKEN_URL', 'https://login.example.com/token'],
  ['USE_TOKEN', 'true'],
  ['MAX_TOKEN', '4096'],
  ['KEYBOARD', 'qwerty'],
  ['COMPASS', 'north'],
  ['DATABASE_URL', 'postgres://db.example.com/shop'],
])('lets %s with %o be', (key, value) => {
  expect(secretsIn({ [key]: value })).toEqual([])
})

it('says each name once, sorted, and no value', () => {
  expect(secretsIn({ Z_TOKEN: 'abc', A_SECRET: 'def', STAGE: 'x' })).toEqual([
    { key: 'A_SECRET', rule: 'secret' },
    { key: 'Z_TOKEN', rule: 'token' },
  ])
})

it.each([
  ['export DB_PASSWORD="hunter2"', 'password'],
  ['  password: hunter2', 'password'],
  ['{"user": "app", "token": "abc"}', 'token'],
  ['mysql --user app --password hunter2', 'password'],
  ['run.sh --api-key=abc --verbose', 'key'],
  ['curl postgres://app:hunter2@db.example.com/shop', 'password-in-address'],
  [`aws configure set x AKIA${'A'.repeat(16)}`, 'aws-access-key'],
  ['-----BEGIN RSA PRIVATE KEY-----', 'private-key'],
])('takes the line %s of a text for a secret', (line, rule) => {
  expect(secretLinesIn(`#!/bin/bash\r\nset -e\n${line}\n`)).toEqual([{ line: 3, rule }])
})

it.each([
  'export DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id shop/db)',
  'export DB_PASSWORD="$PASSWORD"',
  'password: "{{ vault_password }}"',
  'password: <your password>',
  'DB_PASSWORD=',
  'PasswordAuthentication no',
  'echo the password is rotated',
  'export STAGE=production',
  'SECRET_NAME=shop/db',
])('lets the line %s be', (line) => {
  expect(secretLinesIn(line)).toEqual([])
})
