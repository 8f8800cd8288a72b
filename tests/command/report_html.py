"""A strict reading of the report: a tree in which every element is closed, and what the tests ask of it."""
from html.parser import HTMLParser

VOID = {'meta', 'br', 'link', 'img', 'input', 'hr', 'wbr', 'col'}


class Node:
    def __init__(self, tag, attributes, parent):
        self.tag, self.attributes, self.parent = tag, dict(attributes), parent
        self.children, self.texts = [], []

    def all(self, *tags):
        """Every element below with one of these tags (all if none is named), in the order of the file."""
        for child in self.children:
            if not isinstance(child, Node):
                continue
            if not tags or child.tag in tags:
                yield child
            yield from child.all(*tags)

    def text(self):
        return '\n' if self.tag == 'br' else ''.join(child.text() if isinstance(child, Node) else child
                                                      for child in self.children)

    def classes(self):
        return (self.attributes.get('class') or '').split()

    def inside(self, *tags):
        node = self.parent
        while node is not None:
            if node.tag in tags:
                return node
            node = node.parent
        return None


class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = self.at = Node('#root', [], None)
        self.faults = []

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        if len(names) != len(set(names)):
            self.faults.append(f'an attribute twice in <{tag}>')
        node = Node(tag, attributes, self.at)
        self.at.children.append(node)
        if tag not in VOID:
            self.at = node

    def handle_startendtag(self, tag, attributes):
        self.at.children.append(Node(tag, attributes, self.at))

    def handle_endtag(self, tag):
        if self.at.tag != tag:
            self.faults.append(f'</{tag}> closes <{self.at.tag}>, line {self.getpos()[0]}')
        else:
            self.at = self.at.parent

    def handle_data(self, data):
        self.at.children.append(data)


def read(text):
    """The tree of an HTML text and the faults of its nesting."""
    reader = Reader()
    reader.feed(text)
    reader.close()
    if reader.at is not reader.root:
        reader.faults.append(f'<{reader.at.tag}> is never closed')
    return reader.root, reader.faults
