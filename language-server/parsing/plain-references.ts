import { type AstNode, type CstNode, DefaultLinker, type Reference } from 'langium'

/**
 * References stay what was written: names are resolved on the Model, where all files are joined, so that a change
 * in one file never touches the syntax trees of the others.
 */
export class PlainReferences extends DefaultLinker {
  override buildReference(_node: AstNode, _property: string, refNode: CstNode | undefined, refText: string): Reference {
    return { $refText: refText, $refNode: refNode, ref: undefined }
  }
}
