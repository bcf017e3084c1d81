import type { ChecklistItem } from '../domain/checklist'
import type { Worded } from './language'

/** What each item of the checklist asks for, in a sentence or two. */
export const checklistHelp = {
  en: {
    'customer.platform-apps-iam':
      'Who may sign in, what they may do, and how the applications we run get their rights. IAM asks first whether a policy denies a request, then whether one allows it; where none does, the answer is no.',
    'customer.os-network-firewall': 'Patches of the systems we run, and which ports and networks reach them.',
    'customer.client-side-encryption-integrity':
      'What we encrypt and sign before it leaves us, and proof that what comes back is what was sent.',
    'customer.server-side-encryption':
      'Encryption where data are kept: volumes, databases, buckets, and their keys.',
    'customer.network-traffic-protection': 'Encryption and proof of identity while data are on the way.',
    'aws.software': 'AWS patches and runs its own services. We watch what it reports about them.',
    'aws.hardware':
      'Buildings, machines, Regions, zones and edge sites are AWS’s. We choose where to run, and watch their health.',
    'hygiene.keep-updated':
      'Known holes are the ones most used: take updates by themselves wherever that can be had.',
    'hygiene.antivirus':
      'On workstations of administrators and on servers; AWS cannot see it, so a person says so.',
    'hygiene.strong-password': 'Long, unique, and asked for by a policy instead of by habit.',
    'hygiene.no-defaults': 'Whatever comes set up for everybody is known to everybody.',
    'hygiene.mfa': 'A stolen password alone must not be enough.',
    'hygiene.firewalls': 'Let in what is meant to come in, and nothing from everywhere.',
    'hygiene.phishing-awareness': 'The shortest way in is a person who was never told. Training is attested.',
    'root.1': 'Before anyone else gets a user: nothing in an account can restrict root.',
    'root.2': 'A passkey or security key, with a spare kept elsewhere.',
    'root.3': 'Length and reuse, for every IAM user with a password.',
    'root.4': 'A trail in every Region tells who did what, root included.',
    'root.5': 'A cost report shows use that nobody intended.',
    'root.6': 'Password and second factor in two places that two people know.',
    'root.7': 'So that daily work never needs root.',
    'root.8': 'In another browser, before root is put away.',
    'root.9': 'A root key opens everything, and no policy can limit it.',
    'root.10':
      'Only a few things need root: its own password, the support plan, some account settings, giving an administrator rights back.',
    'practice.iam': 'Identities, sign-in and the rights they carry.',
    'practice.data-protection': 'Encryption, exposure and backups of what is kept.',
    'practice.infrastructure-protection': 'Networks, hosts and the ways into them.',
    'practice.compliance': 'Settings recorded, measured against a standard, and reviewed.',
    'practice.detection': 'What notices an intrusion, and leaves a record of it.',
    'practice.incident-response': 'Who is told, what they do, and whether it was rehearsed.',
    'data.at-rest': 'Data that lie on a disk, in a database or in a backup.',
    'data.in-transit': 'Data between users, services and Regions.',
    'data.s3': 'Who can read, change and delete the objects, and over which wire.',
  },
  es: {
    'customer.platform-apps-iam':
      'Quién puede entrar, qué puede hacer y de dónde sacan sus permisos nuestras aplicaciones. IAM pregunta primero si una política deniega; luego, si alguna permite; si ninguna lo hace, la respuesta es no.',
    'customer.os-network-firewall':
      'Los parches de los sistemas que operamos y qué puertos y redes llegan a ellos.',
    'customer.client-side-encryption-integrity':
      'Lo que ciframos y firmamos antes de que salga, y la prueba de que vuelve igual.',
    'customer.server-side-encryption':
      'Cifrado donde se guardan los datos: volúmenes, bases de datos, buckets y sus claves.',
    'customer.network-traffic-protection': 'Cifrado y prueba de identidad mientras los datos viajan.',
    'aws.software': 'AWS parchea y opera sus servicios. Nosotros vigilamos lo que informa de ellos.',
    'aws.hardware':
      'Edificios, máquinas, regiones, zonas y borde son de AWS. Elegimos dónde operar y vigilamos su salud.',
    'hygiene.keep-updated':
      'Los agujeros conocidos son los más usados: que las actualizaciones lleguen solas donde se pueda.',
    'hygiene.antivirus':
      'En equipos de administradores y servidores; AWS no lo ve, así que lo declara una persona.',
    'hygiene.strong-password': 'Largas, únicas y exigidas por una política, no por costumbre.',
    'hygiene.no-defaults': 'Lo que viene igual para todos lo conocen todos.',
    'hygiene.mfa': 'Una contraseña robada no debe bastar.',
    'hygiene.firewalls': 'Que entre lo previsto, y nada desde cualquier parte.',
    'hygiene.phishing-awareness':
      'El camino más corto es una persona a quien nadie avisó. La formación se atesta.',
    'root.1': 'Antes de que nadie tenga usuario: nada en una cuenta puede limitar a la raíz.',
    'root.2': 'Una llave de acceso o de seguridad, con otra guardada aparte.',
    'root.3': 'Longitud y reutilización, para cada usuario de IAM con contraseña.',
    'root.4': 'Un registro en todas las regiones dice quién hizo qué, también la raíz.',
    'root.5': 'Un informe de costes muestra el uso que nadie quiso.',
    'root.6': 'Contraseña y segundo factor en dos lugares que dos personas conocen.',
    'root.7': 'Para que el trabajo diario no necesite la raíz.',
    'root.8': 'En otro navegador, antes de guardar la raíz.',
    'root.9': 'Una clave de la raíz lo abre todo y ninguna política la limita.',
    'root.10':
      'Pocas cosas la necesitan: su propia contraseña, el plan de soporte, algunos ajustes y devolver permisos a un administrador.',
    'practice.iam': 'Identidades, acceso y los permisos que llevan.',
    'practice.data-protection': 'Cifrado, exposición y copias de lo que se guarda.',
    'practice.infrastructure-protection': 'Redes, máquinas y las entradas a ellas.',
    'practice.compliance': 'Ajustes registrados, medidos con una norma y revisados.',
    'practice.detection': 'Lo que advierte una intrusión y deja constancia.',
    'practice.incident-response': 'A quién se avisa, qué hace y si se ensayó.',
    'data.at-rest': 'Datos en un disco, una base de datos o una copia.',
    'data.in-transit': 'Datos entre usuarios, servicios y regiones.',
    'data.s3': 'Quién puede leer, cambiar y borrar los objetos, y por qué canal.',
  },
} as const satisfies Worded<ChecklistItem>
