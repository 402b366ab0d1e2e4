// The block in the editor: which element, its fields in the sidebar, and the blocks inside it. It runs as it is written.
(function (blocks, blockEditor, components, element, i18n, allFields) {
  'use strict';

  const el = element.createElement;
  const __ = i18n.__;

  /** "mentor-card" as people read it. */
  function title(words) {
    const text = words.replace(/-/g, ' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  /** The control of one field. An emptied field is not stored. */
  function control(name, field, values, setAttributes) {
    function set(value) {
      const next = Object.assign({}, values);
      if (value === '' || value === false) delete next[name];
      else next[name] = value;
      setAttributes({ values: next });
    }
    const common = { key: name, label: title(name), help: field.help, onChange: set, __nextHasNoMarginBottom: true };
    if (field.type === 'boolean') {
      return el(components.ToggleControl, Object.assign(common, { checked: values[name] === true }));
    }
    const type = field.type === 'number' ? 'number' : 'text';
    return el(
      components.TextControl,
      Object.assign(common, { type: type, value: values[name] || '', __next40pxDefaultSize: true }),
    );
  }

  function sidebar(attributes, setAttributes) {
    const fields = allFields[attributes.element] || {};
    const choice = el(components.SelectControl, {
      label: __('Element', 'mentorship-widgets'),
      value: attributes.element,
      options: Object.keys(allFields).map(function (tag) {
        return { value: tag, label: title(tag) };
      }),
      onChange: function (tag) {
        setAttributes({ element: tag });
      },
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    });
    const controls = Object.keys(fields).map(function (name) {
      return control(name, fields[name], attributes.values, setAttributes);
    });
    return el(
      blockEditor.InspectorControls,
      null,
      el(components.PanelBody, { title: title(attributes.element) }, choice, controls),
    );
  }

  function Edit(props) {
    const attributes = props.attributes;
    const named = attributes.values.name || attributes.values.src || '';
    return el(
      'div',
      blockEditor.useBlockProps(),
      sidebar(attributes, props.setAttributes),
      el(
        components.Placeholder,
        {
          icon: 'groups',
          label: named ? title(attributes.element) + ': ' + named : title(attributes.element),
          instructions: __('What stands here is for readers without the script.', 'mentorship-widgets'),
        },
        el(blockEditor.InnerBlocks),
      ),
    );
  }

  blocks.registerBlockType('mentorship-widgets/element', {
    edit: Edit,
    save: function () {
      return el(blockEditor.InnerBlocks.Content);
    },
  });
})(
  window.wp.blocks,
  window.wp.blockEditor,
  window.wp.components,
  window.wp.element,
  window.wp.i18n,
  window.mentorshipWidgetsFields,
);
