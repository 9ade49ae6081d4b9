import type { Table } from './columns.ts'

/** One file of what is published. */
export interface PublishedFile {
  readonly path: string
  readonly mediatype: string
  readonly bytes: number
  readonly sha256: string
  /** The table in it, where it is one. */
  readonly table: Table | null
}

/**
 * The description of what is published, as a Frictionless data package (specs.frictionlessdata.io). `about` says from what it was made and
 * what was withheld.
 */
export function dataPackage(files: readonly PublishedFile[], name: string, about: object): object {
  return {
    profile: files.some(({ path }) => path.endsWith('.csv')) ? 'tabular-data-package' : 'data-package',
    name,
    title: `Incidents: ${name}`,
    onrecord: about,
    resources: files.map(({ path, mediatype, bytes, sha256, table }) => ({
      name: path.replace(/\.[a-z]+$/, ''),
      path,
      ...(path.endsWith('.csv') && { profile: 'tabular-data-resource' }),
      format: path.split('.').at(-1),
      mediatype,
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      ...(table && { schema: schemaOf(table) }),
    })),
  }
}

function schemaOf({ name, columns }: Table): object {
  return {
    fields: columns.map(({ name, type, description }) =>
      type === 'list' ? { name, type: 'string', description: `${description}; several with "; " between` } : { name, type, description },
    ),
    missingValues: [''],
    ...(name === 'incidents'
      ? { primaryKey: ['incident_id'] }
      : { foreignKeys: [{ fields: ['incident_id'], reference: { resource: 'incidents', fields: ['incident_id'] } }] }),
  }
}
