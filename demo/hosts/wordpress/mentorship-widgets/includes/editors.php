<?php
/**
 * What authors and contributors may save: our tags with the attributes that each of them knows.
 *
 * @package MentorshipWidgets
 */

namespace MentorshipWidgets;

defined( 'ABSPATH' ) || exit;

/** Attributes that every tag may have. */
const EVERYWHERE = array( 'id', 'class', 'lang', 'dir', 'title', 'slot' );

/**
 * The attributes of a tag that who writes a page may use.
 *
 * @param string $tag Tag of an element.
 * @return string[]
 */
function open_attributes( $tag ) {
	return array_merge( array_keys( open_fields( $tag ) ), EVERYWHERE );
}

/**
 * Lets our tags through the filter that WordPress has for people without `unfiltered_html`. No scripts.
 *
 * @param array<string, array<string, mixed>> $tags    Allowed attributes by tag.
 * @param string|array<string, mixed>         $context What is filtered.
 * @return array<string, array<string, mixed>>
 */
function allow_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	foreach ( array_keys( fields() ) as $tag ) {
		$tags[ $tag ] = array_fill_keys( open_attributes( $tag ), true );
	}
	if ( isset( $tags['a'] ) ) {
		$tags['a']['slot'] = true;
	}
	return $tags;
}

/**
 * Attributes in which WordPress refuses addresses such as `javascript:`.
 *
 * @param string[] $names Names of attributes.
 * @return string[]
 */
function check_addresses( $names ) {
	foreach ( fields() as $attributes ) {
		foreach ( $attributes as $name => $field ) {
			if ( 'address' === $field['type'] ) {
				$names[] = $name;
			}
		}
	}
	return array_values( array_unique( $names ) );
}

/**
 * Lets the visual editor of classic content keep our tags.
 *
 * @param array<string, mixed> $settings Settings of TinyMCE.
 * @return array<string, mixed>
 */
function allow_in_visual_editor( $settings ) {
	$rules = array();
	foreach ( array_keys( fields() ) as $tag ) {
		$rules[] = $tag . '[' . implode( '|', open_attributes( $tag ) ) . ']';
	}
	$lists = array(
		'custom_elements'         => array_keys( fields() ),
		'extended_valid_elements' => $rules,
	);
	foreach ( $lists as $name => $words ) {
		$before            = empty( $settings[ $name ] ) ? '' : $settings[ $name ] . ',';
		$settings[ $name ] = $before . implode( ',', $words );
	}
	return $settings;
}
