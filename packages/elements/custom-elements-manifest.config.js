/** Names that only a class's own family uses. */
const hidden = (member) =>
  member.privacy === 'private' || member.privacy === 'protected' || member.name.startsWith('#');

/** Leaves in the manifest what a page can use. */
const onlyPublic = {
  name: 'only-public',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter((member) => !hidden(member));
        // The analyzer takes what an event's class is given for a name.
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('essay-'));
        const fields = new Set(declaration.members?.map((member) => member.name));
        declaration.attributes = declaration.attributes?.filter(
          (attribute) => attribute.fieldName === undefined || fields.has(attribute.fieldName),
        );
      }
    }
  },
};

/** @type {import('@custom-elements-manifest/analyzer').Config} */
export default {
  exclude: ['src/**/*.styles.ts'],
  globs: ['src/*/*.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [onlyPublic],
};
